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
