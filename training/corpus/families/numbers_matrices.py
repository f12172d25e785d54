"""Transposing matrices and summing their rows, columns and diagonals."""

from training.corpus.draw import integer_matrix
from training.corpus.family import Family


def any_matrix(rng):
    """A small matrix of any shape."""
    return (integer_matrix(rng, 0, 20, rng.randint(1, 4), rng.randint(1, 4)),)


def square_matrix(rng):
    """A small square matrix."""
    size = rng.choice((1, 2, 2, 3, 3))
    return (integer_matrix(rng, 0, 20, size, size),)


FAMILIES = (
    Family(
        concept="transpose-matrix",
        tags=("matrices",),
        phrasings=(
            "Write a function to transpose a matrix given as a list of rows.",
            "Write a python function to swap rows and columns of a matrix (list of lists).",
            "Given a non-empty matrix, return it with its columns as rows.",
            "Turn the rows of a list of lists into columns.",
            "I need the transpose of a matrix, as a list of lists.",
            "Flip a matrix over its main diagonal, so that element (i, j) goes to (j, i).",
            "Return a list of the columns of a matrix, each as a list.",
        ),
        more_phrasings=(
            "Write a python function to mirror a non-empty nested list at its main diagonal, lines becoming columns.",
            "For a matrix with at least one row, return the list of lists whose i-th list is the i-th column of it.",
            "What does the matrix look like if its columns are written as rows?",
            "matrix transpose, as list of lists",
            "A table has a line per pupil and a column per test; make one that has a line per test and a column per pupil, with the same numbers.",
            "The matrix B with B[j][i] = A[i][j] for all i and j, where A is a non-empty list of rows.",
            "[[1, 2, 3], [4, 5, 6]] shall become [[1, 4], [2, 5], [3, 6]], with lists inside, not tuples.",
        ),
        names=("transpose", "transpose_matrix", "flip_matrix", "columns", "swap_rows_columns"),
        solutions=("""\
def <f>(matrix):
    return [list(column) for column in zip(*matrix)]
""", """\
def <f>(matrix):
    return [[row[j] for row in matrix] for j in range(len(matrix[0]))]
""", """\
def <f>(matrix):
    result = []
    for j in range(len(matrix[0])):
        column = []
        for i in range(len(matrix)):
            column.append(matrix[i][j])
        result.append(column)
    return result
"""),
        inputs=any_matrix,
    ),
    Family(
        concept="row-sums",
        tags=("matrices",),
        phrasings=(
            "Write a function to compute the sum of each row of a matrix.",
            "Write a python function to return the list of row totals of a list of lists.",
            "Given a matrix, return a list with one sum per row.",
            "Add up every row of a matrix separately.",
            "I need the totals of the rows, from top to bottom, as a list.",
            "What does each row of the matrix sum to?",
            "Reduce each inner list to the sum of its numbers.",
        ),
        more_phrasings=(
            "Write a function to sum a matrix row by row, as a list.",
            "Write a python function to return for a nested list the total of every inner list, in sequence.",
            "For a list of rows of numbers, replace every row by what its numbers add up to.",
            "How much is in each row of the matrix altogether? Give a list, first row first.",
            "list of row totals of a matrix",
            "Each line of a table holds what a child collected each day; write one number per line: what the child collected in all.",
            "The vector whose i-th component is the sum over j of A[i][j].",
            "[[1, 2, 3], [4, 5, 6]] comes out as [6, 15], one number for each horizontal line.",
        ),
        names=("row_sums", "sum_rows", "row_totals", "sums_of_rows"),
        solutions=("""\
def <f>(matrix):
    return [sum(row) for row in matrix]
""", """\
def <f>(matrix):
    sums = []
    for row in matrix:
        total = 0
        for value in row:
            total += value
        sums.append(total)
    return sums
""", """\
def <f>(matrix):
    return list(map(sum, matrix))
"""),
        inputs=any_matrix,
    ),
    Family(
        concept="column-sums",
        tags=("matrices",),
        phrasings=(
            "Write a function to compute the sum of each column of a matrix.",
            "Write a python function to return the list of column "
            "totals of a list of equally long rows.",
            "Given a non-empty matrix, return a list with one sum per column.",
            "Add up every column of a matrix separately.",
            "I need the totals of the columns, from left to right, as a list.",
            "What does each column of the matrix sum to?",
            "Sum a table of numbers vertically: one total per column.",
        ),
        more_phrasings=(
            "Write a function to sum a matrix column by column, as a list.",
            "Write a python function to return a list of what the entries at index 0 of all rows, at index 1 of all rows and so on add up to.",
            "For a list of equally long rows of numbers, add the rows to each other position by position and return the one row you get.",
            "How much is in each column of the matrix altogether? Give a list, leftmost column first.",
            "list of column totals of a matrix",
            "A line of the table is a day, a column is a child; tell me in a list what every child collected in all, so add from top to bottom.",
            "The vector whose j-th component is the sum over i of A[i][j].",
            "[[1, 2, 3], [4, 5, 6]] comes out as [5, 7, 9], one number for each vertical line.",
        ),
        names=("column_sums", "sum_columns", "column_totals", "sums_of_columns"),
        solutions=("""\
def <f>(matrix):
    return [sum(column) for column in zip(*matrix)]
""", """\
def <f>(matrix):
    sums = [0] * len(matrix[0])
    for row in matrix:
        for j, value in enumerate(row):
            sums[j] += value
    return sums
""", """\
def <f>(matrix):
    return [sum(row[j] for row in matrix) for j in range(len(matrix[0]))]
"""),
        inputs=any_matrix,
    ),
    Family(
        concept="main-diagonal-sum",
        tags=("matrices",),
        phrasings=(
            "Write a function to sum the main diagonal of a square matrix.",
            "Write a python function to compute the trace of a square matrix.",
            "Given a square matrix, add the entries of its falling diagonal, first row, first column onwards.",
            "What do the main diagonal's entries add up to?",
            "I need the sum of all elements whose row and column index are equal.",
            "Return the total of m[0][0], m[1][1], ... for a square matrix m.",
            "Find the trace of a matrix given as a list of rows.",
        ),
        more_phrasings=(
            "Write a function to get the trace of a square matrix.",
            "Write a python function to total those entries of a square nested list whose row index and column index agree.",
            "For a matrix with as many rows as columns, return what the numbers from the top left corner slantwise to the bottom right corner sum to.",
            "How much is on the diagonal from upper left to lower right of a square matrix altogether?",
            "sum of the main diagonal",
            "In a square table of numbers go down like stairs: the first number of the first line, the second of the second, and so on; add all of these.",
            "The sum of A[i][i] over all i, for a square matrix A.",
            "[[1, 2], [3, 4]] leads to 5, which is the 1 and the 4; the 2 and the 3 play no role.",
        ),
        names=("diagonal_sum", "trace", "main_diagonal_sum", "sum_diagonal"),
        solutions=("""\
def <f>(matrix):
    return sum(matrix[i][i] for i in range(len(matrix)))
""", """\
def <f>(matrix):
    total = 0
    for i, row in enumerate(matrix):
        total += row[i]
    return total
"""),
        inputs=square_matrix,
    ),
    Family(
        concept="anti-diagonal",
        tags=("matrices",),
        phrasings=(
            "Write a function to list the anti-diagonal of a "
            "square matrix, starting at the top right.",
            "Write a python function to return the diagonal of a matrix that goes "
            "from the upper right to the lower left corner.",
            "Given a square matrix, return its secondary diagonal as a list, top row first.",
            "Collect the entries on the diagonal that runs down "
            "from the right end of the first row.",
            "I need the counter-diagonal of a square matrix, from top to bottom, as a list.",
            "Take one element per row of a square matrix, from the right end of the top "
            "row a step further left each time; return them in a list.",
            "Return a list of the last element of the first row, the last "
            "but one of the second row, and so on.",
        ),
        more_phrasings=(
            "Write a function to get the diagonal from top right to bottom left of a square matrix as a list.",
            "Write a python function to gather the entries with row index plus column index equal to n - 1 of an n by n nested list, in a list by rising row.",
            "For a matrix with as many rows as columns, return a list that takes the last number of row one, the one before the last of row two, and so forth.",
            "What stands on the rising diagonal of a square matrix, read from its upper end down? Give a list.",
            "secondary diagonal, top right first",
            "In a square table start at the upper right corner and go slantwise down to the left, writing the numbers you pass in a list.",
            "The list of A[i][n-1-i] for i = 0, ..., n-1, where A is an n by n matrix.",
            "[[1, 2, 3], [4, 5, 6], [7, 8, 9]] leads to [3, 5, 7].",
        ),
        names=("anti_diagonal", "secondary_diagonal", "counter_diagonal", "other_diagonal"),
        solutions=("""\
def <f>(matrix):
    n = len(matrix)
    return [matrix[i][n - 1 - i] for i in range(n)]
""", """\
def <f>(matrix):
    return [row[-i - 1] for i, row in enumerate(matrix)]
""", """\
def <f>(matrix):
    result = []
    j = len(matrix) - 1
    for row in matrix:
        result.append(row[j])
        j -= 1
    return result
"""),
        inputs=square_matrix,
    ),
)
