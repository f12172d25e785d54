"""Building, multiplying, turning and reading matrices."""

from training.corpus.draw import coin, integer_matrix
from training.corpus.family import Family


def any_matrix(rng):
    """A small matrix of any shape."""
    return (integer_matrix(rng, 0, 20, rng.randint(1, 4), rng.randint(1, 4)),)


def half_symmetric(rng):
    """A square matrix that is symmetric half of the time."""
    size = rng.choice((2, 3))
    matrix = integer_matrix(rng, 0, 9, size, size)
    if coin(rng):
        matrix = [[matrix[min(i, j)][max(i, j)] for j in range(size)] for i in range(size)]
    return (matrix,)


FAMILIES = (
    Family(
        concept="identity-matrix",
        tags=("matrices",),
        phrasings=(
            "Write a function to build the n by n identity matrix as a list of lists.",
            "Write a python function to create a square matrix with "
            "ones on the main diagonal and zeros elsewhere.",
            "Given n, return n rows of n numbers: 1 where row and column index agree, else 0.",
            "Make the identity matrix of size n.",
            "I need the unit matrix with n rows, as nested lists of ints.",
            "Return a list of n lists of length n holding 1 on the diagonal and 0 everywhere else.",
            "Construct the matrix that leaves every vector of length n unchanged (0s and 1s).",
        ),
        more_phrasings=(
            "Write a function to make the n x n identity as nested lists.",
            "Write a python function to generate a square nested list of size n with the entry 1 where row and column number coincide and 0 where they do not.",
            "For a size n, return n lists with n ints each, all 0 save for a 1 at index i of the i-th list.",
            "What does the neutral element of multiplication for n by n matrices look like, as a list of rows?",
            "n by n unit matrix, list of lists",
            "The matrix (d(i, j)) of order n, with the Kronecker delta as its entries, given as a list of lists of integers.",
            "n = 2 leads to [[1, 0], [0, 1]] and n = 1 to [[1]].",
        ),
        names=("identity_matrix", "identity", "unit_matrix", "make_identity"),
        solutions=("""\
def <f>(n):
    return [[1 if i == j else 0 for j in range(n)] for i in range(n)]
""", """\
def <f>(n):
    matrix = [[0] * n for _ in range(n)]
    for i in range(n):
        matrix[i][i] = 1
    return matrix
""", """\
def <f>(n):
    return [[int(row == column) for column in range(n)] for row in range(n)]
"""),
        inputs=lambda rng: (rng.randint(1, 6),),
    ),
    Family(
        concept="multiply-matrices",
        tags=("matrices",),
        phrasings=(
            "Write a function to multiply two matrices given as lists of rows.",
            "Write a python function to compute the matrix product of a and b.",
            "Given two matrices of fitting sizes, return their product as a list of lists.",
            "Multiply the rows of the first matrix with the columns of the second.",
            "I need the product of two matrices (nested lists) in the sense of linear algebra.",
            "Return the matrix a times b; a has as many columns as b has rows.",
            "Compose two linear maps given by matrices: return "
            "the matrix product, first times second.",
        ),
        more_phrasings=(
            "Write a function to get the product a * b of two matrices (lists of rows).",
            "Write a python function to combine nested lists a and b so that entry (i, j) is the dot product of row i of a and column j of b.",
            "For two matrices, the first with as many columns as the second has rows, return the list of rows of their product in that order.",
            "What is the matrix product of the first list of rows by the second, supposing that their sizes fit?",
            "product of two matrices, as nested lists",
            "For each row of the first table and each column of the second, times their numbers pair by pair and add this up; write the answers in a new table, row by row.",
            "The matrix C with C[i][j] equal to the sum over k of A[i][k] * B[k][j], where the sizes are compatible.",
            "[[1, 2]] times [[3], [4]] is [[11]], whereas [[3], [4]] times [[1, 2]] is [[3, 6], [4, 8]].",
        ),
        names=("multiply_matrices", "matrix_product", "matmul", "matrix_multiply"),
        solutions=("""\
def <f>(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
""", """\
def <f>(a, b):
    result = [[0] * len(b[0]) for _ in a]
    for i in range(len(a)):
        for j in range(len(b[0])):
            for k in range(len(b)):
                result[i][j] += a[i][k] * b[k][j]
    return result
"""),
        inputs=lambda rng: (lambda k: (integer_matrix(rng, -3, 9, rng.randint(1, 3), k),
                                       integer_matrix(rng, -3, 9, k, rng.randint(1, 2))))(rng.randint(1, 3)),
    ),
    Family(
        concept="add-matrices",
        tags=("matrices",),
        phrasings=(
            "Write a function to add two matrices of the same shape.",
            "Write a python function to sum two equally large lists of rows element by element.",
            "Given two matrices with equal dimensions, return the matrix of the sums.",
            "Add the numbers at the same places of both matrices.",
            "I need the entrywise sum of two nested lists of the same shape.",
            "Return the matrix a plus b.",
            "Combine two tables of numbers by adding corresponding cells.",
        ),
        more_phrasings=(
            "Write a function to get a + b for two same-size matrices.",
            "Write a python function to combine two nested lists with equally many rows and columns by adding entries that have the same indices.",
            "For two lists of rows with matching dimensions, return the list of rows in which every number is the sum of its two counterparts.",
            "What is the sum of two matrices that agree in their number of rows and columns?",
            "entrywise sum of two matrices",
            "Lay one table upon the other, which is just as large, and add what lies on top to what lies beneath, cell by cell.",
            "The matrix C with C[i][j] = A[i][j] + B[i][j], for A and B of equal dimensions.",
            "[[1, 2], [3, 4]] and [[10, 20], [30, 40]] lead to [[11, 22], [33, 44]].",
        ),
        names=("add_matrices", "matrix_sum", "matrix_add", "sum_matrices"),
        solutions=("""\
def <f>(a, b):
    return [[x + y for x, y in zip(r, s)] for r, s in zip(a, b)]
""", """\
def <f>(a, b):
    result = []
    for i in range(len(a)):
        row = []
        for j in range(len(a[0])):
            row.append(a[i][j] + b[i][j])
        result.append(row)
    return result
"""),
        inputs=lambda rng: (lambda r, c: (integer_matrix(rng, -5, 15, r, c), integer_matrix(rng, -5, 15, r, c)))(
            rng.randint(1, 2), rng.randint(1, 3)),
    ),
    Family(
        concept="rotate-matrix-clockwise",
        tags=("matrices",),
        phrasings=(
            "Write a function to rotate a matrix by 90 degrees clockwise.",
            "Write a python function to turn a list of rows a quarter turn to the right.",
            "Given a non-empty matrix, return it rotated clockwise by a right angle.",
            "Rotate a grid to the right, so that its first column "
            "read upwards becomes the first row.",
            "I need an image, given as rows of numbers, turned clockwise by 90 degrees.",
            "Return the matrix after one clockwise quarter turn.",
            "Turn a table of numbers so that its left side ends up on top.",
        ),
        more_phrasings=(
            "Write a function to turn a matrix 90 degrees to the right.",
            "Write a python function to build, for a non-empty nested list, the one whose i-th row is the i-th column read from bottom to top.",
            "For a matrix with at least one row, return a list of rows showing it after a quarter turn in the direction of a clock's hands.",
            "What does the table of numbers look like when its top edge has been turned to the right-hand side?",
            "matrix turned clockwise by a quarter",
            "Take the sheet with the numbers and turn it to the right, so that what was at the top is at the right side now; write down the rows you see.",
            "The matrix B with B[i][j] = A[m-1-j][i], for a non-empty matrix A with m rows.",
            "[[1, 2], [3, 4]] becomes [[3, 1], [4, 2]]: the lower left corner goes to the upper left.",
        ),
        names=("rotate_clockwise", "rotate_matrix", "rotate_right", "quarter_turn"),
        solutions=("""\
def <f>(matrix):
    return [list(row) for row in zip(*matrix[::-1])]
""", """\
def <f>(matrix):
    rows, columns = len(matrix), len(matrix[0])
    return [[matrix[rows - 1 - i][j] for i in range(rows)] for j in range(columns)]
"""),
        inputs=any_matrix,
    ),
    Family(
        concept="spiral-order",
        tags=("matrices",),
        phrasings=(
            "Write a function to list a matrix's elements in "
            "clockwise spiral order from the top left.",
            "Write a python function to read a matrix along a spiral: first row, last "
            "column down, last row backwards, first column up, then inwards.",
            "Given a non-empty matrix, return its elements in the order of "
            "a clockwise inward spiral from the top left.",
            "Walk around a grid from its upper left corner clockwise "
            "and inwards; return the visited values.",
            "I need the spiral traversal (clockwise, from outside to "
            "inside, from the top left) of a list of rows.",
            "Unroll a matrix like a snail shell, starting top left and "
            "going right first, always turning right.",
            "Return all entries of a matrix in spiral sequence, "
            "beginning with the first row from left to right.",
        ),
        more_phrasings=(
            "Write a function to read a matrix in a clockwise spiral from the top left, as a list.",
            "Write a python function to peel a non-empty nested list layer by layer, each clockwise from its upper left corner, and return the entries in one list.",
            "For a matrix with at least one row, list its entries going right along the top, down the right side, left along the bottom, up the left side, and on inside likewise.",
            "In which order do you meet the numbers of a matrix if you begin in the upper left corner, go right, and wind inwards clockwise?",
            "clockwise inward spiral of a matrix, as list",
            "A snail crawls over the table from the top left corner to the right, turns right at each edge or where it has been, and ends inside; list the numbers it crawls over.",
            "The enumeration of the entries of a non-empty matrix along its inward clockwise spiral with A[0][0] as the first entry.",
            "[[1, 2, 3], [4, 5, 6], [7, 8, 9]] yields [1, 2, 3, 6, 9, 8, 7, 4, 5].",
        ),
        names=("spiral_order", "spiral", "spiral_matrix", "snail", "read_spiral"),
        solutions=("""\
def <f>(matrix):
    result = []
    while matrix:
        result.extend(matrix[0])
        matrix = [list(row) for row in zip(*matrix[1:])][::-1]
    return result
""", """\
def <f>(matrix):
    if not matrix:
        return []
    rest = list(zip(*matrix[1:]))[::-1]
    return list(matrix[0]) + <f>(rest)
"""),
        inputs=lambda rng: (integer_matrix(rng, 1, 20, rng.randint(1, 4), rng.randint(2, 4)),),
    ),
    Family(
        concept="is-symmetric-matrix",
        tags=("matrices",),
        phrasings=(
            "Write a function to check whether a square matrix is symmetric.",
            "Write a python function to tell if a square matrix equals its transpose.",
            "Given a square matrix, return True if element (i, j) always equals element (j, i).",
            "Is a square list of rows mirror-symmetric about its main diagonal?",
            "Check that swapping rows and columns leaves a square matrix as it is.",
            "I need to know if a square table of numbers is symmetric (True or False).",
            "Does the i-th row match the i-th column for every i of a square matrix?",
        ),
        more_phrasings=(
            "Write a function to see if a square matrix is its own transpose.",
            "Write a python function to verify that a nested list with as many rows as columns is mirrored at its main diagonal, as a boolean.",
            "For a square list of rows, say True if each entry agrees with the one at exchanged indices, and False as soon as one does not.",
            "Does a square matrix stay the same when flipped over the diagonal from upper left to lower right?",
            "symmetry test for a square matrix",
            "The table says how far it is from each town to each other one; is it as far there as back in all cases? Say True or False.",
            "The predicate A = A^T for a square matrix A, that is A[i][j] = A[j][i] for all i and j.",
            "[[1, 7], [7, 2]] gives True because the two 7s face each other, and [[1, 7], [8, 2]] gives False.",
        ),
        names=("is_symmetric", "symmetric", "check_symmetric", "equals_transpose"),
        solutions=("""\
def <f>(matrix):
    return matrix == [list(column) for column in zip(*matrix)]
""", """\
def <f>(matrix):
    n = len(matrix)
    for i in range(n):
        for j in range(i):
            if matrix[i][j] != matrix[j][i]:
                return False
    return True
""", """\
def <f>(m):
    size = range(len(m))
    return all(m[i][j] == m[j][i] for i in size for j in size)
"""),
        inputs=half_symmetric,
    ),
    Family(
        concept="max-in-matrix",
        tags=("matrices",),
        phrasings=(
            "Write a function to find the largest number in a matrix.",
            "Write a python function to return the maximum over all rows of a list of lists.",
            "Given a non-empty matrix of integers, return its greatest element.",
            "What is the highest value anywhere in the table?",
            "I need the biggest entry of a grid of numbers.",
            "Look through all rows and columns and return the top value.",
            "Return the maximum element of nested lists of integers (no list is empty).",
        ),
        more_phrasings=(
            "Write a function to get the biggest entry of a matrix.",
            "Write a python function to determine which integer in a nested, non-empty list none of the others exceeds.",
            "For a matrix with at least one number, return the top one of all its numbers, in whatever row it may be.",
            "Which is the greatest of all numbers that stand in a non-empty list of rows?",
            "maximum entry of a matrix",
            "Every square of the map has a height; how high is the highest place?",
            "The maximum of A[i][j] over all i and j, for a non-empty matrix A.",
            "Take the largest number of each row, then the largest of these, and return it: [[1, 9], [4, 5]] gives 9.",
        ),
        names=("matrix_max", "max_in_matrix", "largest_entry", "grid_maximum"),
        solutions=("""\
def <f>(matrix):
    return max(max(row) for row in matrix)
""", """\
def <f>(matrix):
    largest = matrix[0][0]
    for row in matrix:
        for value in row:
            if value > largest:
                largest = value
    return largest
""", """\
def <f>(matrix):
    return max(value for row in matrix for value in row)
"""),
        inputs=lambda rng: (integer_matrix(rng, -20, 40, rng.randint(1, 3), rng.randint(1, 4)),),
    ),
)
