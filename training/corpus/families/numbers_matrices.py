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
