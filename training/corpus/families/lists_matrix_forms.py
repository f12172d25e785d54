"""Families about searching, testing and building matrices."""

from training.corpus.draw import coin, distinct, integer_matrix
from training.corpus.family import Family


def nearly_identity(rng):
    """Inputs of one identity matrix, half of the time with an element changed."""
    n = rng.randint(1, 4)
    matrix = [[int(i == j) for j in range(n)] for i in range(n)]
    matrix[rng.randrange(n)][rng.randrange(n)] += rng.choice((0, 0, 1, -1))
    return (matrix,)


FAMILIES = (
    Family(
        concept="position-in-matrix",
        tags=("matrices", "searching"),
        phrasings=(
            "Write a function to find a value in a matrix: its (row, column) from 0, first by "
            "rows, or None.",
            "Write a python function to return the tuple (row, column), from 0, of a value's "
            "first place by rows, else None.",
            "Given a list of rows and a value, search row by row and return (i, j), zero-based, "
            "or None.",
            "Where in the grid is the value first, row by row? Return the tuple (row, column) "
            "from 0, or None.",
            "Return the zero-based (row, column) of the first cell, reading row by row, with the "
            "value, or None.",
            "I look for a number in a plan (list of rows): its first (row, column), row by row, "
            "from 0, or None.",
        ),
        more_phrasings=(
            "Write a function to locate a number in a 2D list and return its (row, col) tuple, None if absent.",
            "Write a python function to look up an item in a list of lists; the answer is the pair of its zero-based indices, topmost then leftmost hit, or None.",
            "Given a table and the thing to look for, return a tuple with the row index and the column index (both from 0) of the first match in reading order, None without a match.",
            "At which coordinates (row index, column index), counting from zero, does the target show up first in a two-dimensional list, None if it never does?",
            "Coordinates (i, j) of the first matching cell, else None.",
            "Look through the rows from the top, each from the left, until you meet the wanted entry; tell its row and place in the row as a tuple, both counted from 0, or None if it isn't there.",
            "For a matrix M and an element v: the lexicographically least pair (i, j), 0-based, such that M[i][j] == v, or None when no such pair exists.",
            "A seating plan is a list of rows and a guest is named: answer (1, 0) if they sit at the start of the second row; take the earliest seat if there are several, None if they have no seat.",
        ),
        names=("find_position", "find_in_matrix", "locate", "position_of"),
        solutions=(
            """def <f>(matrix, value):
    for i, row in enumerate(matrix):
        for j, x in enumerate(row):
            if x == value:
                return (i, j)
    return None""",
            """def <f>(rows, target):
    for i, row in enumerate(rows):
        if target in row:
            return i, row.index(target)
    return None""",
        ),
        inputs=lambda rng: (
            integer_matrix(rng, 1, 9, rng.randint(2, 3), rng.randint(2, 4)), rng.randint(1, 9),
        ),
    ),
    Family(
        concept="is-identity-matrix",
        tags=("matrices", "logic"),
        phrasings=(
            "Write a function to check whether a square matrix is the identity matrix.",
            "Write a python function to test if a square matrix has 1s on its main diagonal and "
            "0s elsewhere.",
            "Given a square list of rows, return True if m[i][j] is 1 for i == j and else 0, at "
            "all places.",
            "Is the matrix the one that changes nothing when multiplied with: ones on the "
            "diagonal, zeros off it?",
            "Return whether an n by n matrix equals the unit matrix of its size.",
            "I need to know if my square matrix is the identity, True or False.",
        ),
        more_phrasings=(
            "Write a function to tell if a square grid is an identity matrix (True or False).",
            "Write a python function to verify that the entries are 1 where row and column number agree and 0 everywhere else in an n x n list.",
            "Given a square table of numbers, return True only if its diagonal from the top left holds nothing but 1 and every other cell is 0.",
            "Is this square list of lists the unit matrix?",
            "Test a square matrix for being the identity.",
            "See whether the square has ones running from the upper left to the lower right corner and zeros in all the remaining cells.",
            "Predicate: True iff the square matrix M satisfies M[i][j] = 1 for i = j and M[i][j] = 0 for i != j.",
            "[[1, 0], [0, 1]] passes, as does its like of any size; one number other than 1 on that diagonal, or other than 0 off it, makes the answer for a square matrix False.",
        ),
        names=("is_identity", "is_unit_matrix", "check_identity", "identity_test"),
        solutions=(
            """def <f>(matrix):
    n = len(matrix)
    return matrix == [[1 if i == j else 0 for j in range(n)] for i in range(n)]""",
            """def <f>(m):
    for i, row in enumerate(m):
        for j, x in enumerate(row):
            if x != (1 if i == j else 0):
                return False
    return True""",
        ),
        inputs=nearly_identity,
    ),
    Family(
        concept="saddle-point-of-matrix",
        tags=("matrices", "searching"),
        phrasings=(
            "Write a function to find an element that is the minimum of its row and maximum of "
            "its column, or None.",
            "Write a python function to return a matrix's saddle value: least in its row, "
            "greatest in its column; or None.",
            "Given a matrix of distinct numbers, return the one that is smallest in its row and "
            "largest in its column, else None.",
            "Which number is its row's minimum and also its column's maximum? Return the number, "
            "or None without any.",
            "Return the element (the number) no greater than its row mates and no less than its "
            "column mates, or None.",
            "I need the value that is lowest in its row and highest in its column; None if the "
            "matrix has none.",
        ),
        more_phrasings=(
            "Write a function to find the saddle point value: row minimum and column maximum at once, None if there isn't one.",
            "Write a python function to search a table for a number that nothing in its row undercuts and nothing in its column tops, and give that number or None.",
            "Given a list of rows without repeated numbers, look for the entry that is the lowest of its row and the highest of its column; return the entry itself, or None.",
            "Which number in the grid is at once the smallest in its own row and the biggest in its own column (None if there is no such number)?",
            "Row-minimal and column-maximal entry of a matrix, or None.",
            "Find me the number with only larger ones beside it in its line and only smaller ones above and below it (no number is there twice); say None if no number is like that.",
            "A saddle point is an entry a with a = min of its row and a = max of its column; return the value of the saddle point of the matrix, or None if it has none.",
            "Take the minimum of each row in turn; as soon as one is also the maximum of the column it stands in, return it; if none is, return None.",
        ),
        names=("saddle_point", "find_saddle", "saddle_value", "row_min_column_max"),
        solutions=(
            """def <f>(matrix):
    for row in matrix:
        for j, x in enumerate(row):
            if x == min(row) and x == max(r[j] for r in matrix):
                return x
    return None""",
            """def <f>(m):
    row_minima = [min(row) for row in m]
    column_maxima = [max(column) for column in zip(*m)]
    for x in row_minima:
        if x in column_maxima:
            return x
    return None""",
        ),
        inputs=lambda rng: (lambda a: (
            [sorted(a[i:i + 3], reverse=True) if coin(rng) else a[i:i + 3] for i in (0, 3)],
        ))(distinct(rng, 1, 20, 6)),
    ),
    Family(
        concept="scale-matrix",
        tags=("matrices",),
        phrasings=(
            "Write a function to multiply every element of a matrix by <k>.",
            "Write a python function to scale a matrix, given as a list of rows, by the factor "
            "<k>.",
            "Given a list of rows, return the matrix with <k> times each number.",
            "Return the product of the number <k> and a matrix.",
            "Replace each entry x of a table by <k> * x; the shape stays.",
            "All values of my grid must become <k> times as large; return the new grid.",
        ),
        more_phrasings=(
            "Write a function to multiply all entries of a 2D list by <k>.",
            "Write a python function to return a new grid in which each cell is <k> times the old cell.",
            "Given a matrix, return the list of rows obtained when every number has been multiplied by the constant <k>.",
            "What is the matrix after scalar multiplication by <k>?",
            "Matrix multiplied by the scalar <k>.",
            "Every number in my table of rows should be taken times <k>, each result in its old place.",
            "The scalar multiple <k>M of a matrix M: the entry at (i, j) is <k> * M[i][j].",
            "Walk over the rows of a matrix and over the numbers in each, and put number * <k> where the number was; hand back the rows.",
        ),
        names=("scale_matrix", "multiply_matrix_by", "scalar_product", "times_matrix"),
        solutions=(
            """def <f>(matrix):
    return [[<k> * x for x in row] for row in matrix]""",
            """def <f>(rows):
    result = []
    for row in rows:
        new_row = []
        for x in row:
            new_row.append(x * <k>)
        result.append(new_row)
    return result""",
        ),
        inputs=lambda rng, k: (integer_matrix(rng, -4, 9, rng.randint(1, 3), rng.randint(1, 4)),),
        parameters=lambda rng: {"k": rng.choice((2, 3, 4, 5, 10, -1, -2))},
    ),
    Family(
        concept="multiplication-table",
        tags=("matrices",),
        phrasings=(
            "Write a function to build the n by n multiplication table (factors 1 to n) as a list "
            "of rows.",
            "Write a python function to return a matrix whose row i and column j, from 1, hold i "
            "* j, of size n.",
            "Given n, return n rows of n numbers: row i holds the first n multiples of i, i from "
            "1 to n.",
            "Return [[1, 2, ..., n], [2, 4, ..., 2n], ...] with n rows.",
            "Make a times table for the numbers from 1 to n as nested lists.",
            "I need all products of two numbers from 1 to n arranged as a square list of lists.",
        ),
        more_phrasings=(
            "Write a function to make an n x n times table as a list of lists.",
            "Write a python function to generate the square matrix of products for the factors 1, 2, ..., n, one inner list per first factor.",
            "Given n, return n rows, where the first is 1, 2, ..., n, the second its double, the third its triple and so forth.",
            "What does the multiplication chart from 1 x 1 to n x n look like as nested lists?",
            "Nested list of products i * j, i and j from 1 to n.",
            "Give me the little table that children learn by heart, going up to n times n, each line as its own list.",
            "The n by n matrix whose entry in the r-th row and c-th column (numbered from 1) equals r times c.",
            "For 3 the outcome is [[1, 2, 3], [2, 4, 6], [3, 6, 9]]; produce the same kind of square of products for any n.",
        ),
        names=("multiplication_table", "times_table", "product_table", "table"),
        solutions=(
            """def <f>(n):
    return [[i * j for j in range(1, n + 1)] for i in range(1, n + 1)]""",
            """def <f>(n):
    rows = []
    for i in range(1, n + 1):
        rows.append(list(range(i, i * n + 1, i)))
    return rows""",
        ),
        inputs=lambda rng: (rng.randint(1, 4),),
    ),
    Family(
        concept="matrix-times-vector",
        tags=("matrices",),
        phrasings=(
            "Write a function to multiply a matrix by a vector, both as lists; return the "
            "resulting list.",
            "Write a python function to return the list of the dot products of each matrix row "
            "with a vector.",
            "Given a list of rows and a list of the rows' length, return matrix times vector.",
            "For every row add up its elements times those of the vector at the same place; "
            "return the sums.",
            "Compute the product of a matrix and a column vector, which is given and returned as "
            "a plain list.",
            "Rows say how many pieces of each article; the list has the unit prices: what does "
            "every row cost?",
        ),
        more_phrasings=(
            "Write a function to compute the matrix-vector product as a list.",
            "Write a python function to apply a matrix (list of rows) to a vector (list) and give back the resulting vector.",
            "Given a list of rows and a list of as many numbers as a row has, return per row the sum of the pairwise products with that list.",
            "What vector results when the matrix M multiplies the column v, everything being lists?",
            "Dot product of every matrix row with a vector.",
            "Lay the list over each row, multiply the numbers that meet and add the products: one total for each row, in a list.",
            "The product y = Mx, where y[i] is the sum over j of M[i][j] * x[j], returned as a flat list.",
            "Each student is a row of marks and a second list says how much every exam weighs: give the weighted total of each student.",
        ),
        names=("matrix_times_vector", "apply_matrix", "matvec", "row_costs"),
        solutions=(
            """def <f>(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]""",
            """def <f>(m, v):
    result = []
    for row in m:
        total = 0
        for j in range(len(v)):
            total += row[j] * v[j]
        result.append(total)
    return result""",
        ),
        inputs=lambda rng: (lambda n: (
            integer_matrix(rng, -3, 9, rng.randint(1, 3), n), integer_matrix(rng, -2, 6, 1, n)[0]
        ))(rng.randint(1, 3)),
    ),
    Family(
        concept="count-matrix-cells-above-k",
        tags=("matrices",),
        phrasings=(
            "Write a function to count the elements of a matrix that are greater than <k>.",
            "Write a python function to return how many cells of a list of rows exceed <k>.",
            "Given a matrix of integers, how many of its entries lie strictly above <k>?",
            "Count all numbers over <k> in a table.",
            "Return the number of cells of a grid with a value of more than <k>.",
            "I have a height map (list of rows) and need the number of places higher than <k>.",
        ),
        more_phrasings=(
            "Write a function to count how many numbers in a 2D list are above <k>.",
            "Write a python function to tell the quantity of entries in a matrix that are strictly larger than <k>.",
            "Given nested lists of numbers, return how many of those numbers, over all rows together, surpass <k>; <k> itself does not.",
            "How many cells of the matrix hold more than <k>?",
            "Number of matrix entries > <k>.",
            "Go through all rows of a table and keep a tally of the values bigger than <k>; what is the tally?",
            "The cardinality of the set of index pairs (i, j) with M[i][j] > <k>.",
            "Leave out every cell that is <k> or less: how many cells of the grid remain?",
        ),
        names=("count_above", "cells_above", "count_greater", "high_places"),
        solutions=(
            """def <f>(matrix):
    return sum(1 for row in matrix for x in row if x > <k>)""",
            """def <f>(rows):
    count = 0
    for row in rows:
        for x in row:
            if x > <k>:
                count += 1
    return count""",
        ),
        inputs=lambda rng, k: (
            integer_matrix(rng, k - 2, k + 3, rng.randint(2, 3), rng.randint(2, 4)),
        ),
        parameters=lambda rng: {"k": rng.randint(3, 30)},
    ),
    Family(
        concept="threshold-image",
        tags=("matrices",),
        phrasings=(
            "Write a function to turn a matrix into 0s and 1s: 1 where the element is at least "
            "<k>.",
            "Write a python function to replace each matrix element by 1 if it is <k> or more, "
            "else by 0.",
            "Given grey values as a list of rows, return the black and white image: 1 for >= <k>, "
            "0 below.",
            "Return a matrix of the same shape with 1 for every entry not less than <k> and 0 for "
            "the rest.",
            "Binarise a grid with the threshold <k>; a value equal to it becomes 1, smaller ones "
            "0.",
            "I need a mask (rows of 0 and 1) that marks the cells reaching <k> or more with 1.",
        ),
        more_phrasings=(
            "Write a function to convert a 2D list to 0/1 values, 1 meaning the value is <k> or higher.",
            "Write a python function to binarize a matrix at the level <k>, inclusive: cells reaching it turn into 1, all others into 0.",
            "Given a grid of numbers, return a grid of equal size that marks with 1 the cells not below <k> and with 0 the cells below.",
            "For each cell of a table, has it reached <k>? Answer with a table of 1 (yes, also for exactly <k>) and 0 (no).",
            "Matrix of indicators (1 or 0) for entries >= <k>.",
            "Make a picture with only two colours: each dot of brightness <k> or brighter becomes 1, each darker dot becomes 0.",
            "The indicator matrix B of a matrix A with B[i][j] = 1 if A[i][j] >= <k>, and B[i][j] = 0 otherwise.",
            "Everything in the grid that is smaller than <k> should end up as 0, and whatever is left should end up as 1.",
        ),
        names=("threshold", "binarise", "to_mask", "black_and_white"),
        solutions=(
            """def <f>(matrix):
    return [[1 if x >= <k> else 0 for x in row] for row in matrix]""",
            """def <f>(image):
    result = []
    for row in image:
        result.append([int(x >= <k>) for x in row])
    return result""",
        ),
        inputs=lambda rng, k: (
            integer_matrix(rng, k - 3, k + 2, rng.randint(1, 3), rng.randint(2, 4)),
        ),
        parameters=lambda rng: {"k": rng.choice((5, 10, 50, 100, 128))},
    ),
)
