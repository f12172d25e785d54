"""Families about turning, testing and building whole matrices."""

from training.corpus.draw import chance, coin, distinct, integer_matrix
from training.corpus.family import Family


def matrix(low, high, tallest=3, widest=4):
    """Inputs of one matrix of any shape."""

    def inputs(rng):
        return (integer_matrix(rng, low, high, rng.randint(1, tallest), rng.randint(2, widest)),)

    return inputs


def nearly_identity(rng):
    """Inputs of one identity matrix, half of the time with an element changed."""
    n = rng.randint(1, 4)
    matrix = [[int(i == j) for j in range(n)] for i in range(n)]
    matrix[rng.randrange(n)][rng.randrange(n)] += rng.choice((0, 0, 1, -1))
    return (matrix,)


FAMILIES = (
    Family(
        concept="mirror-matrix-left-right",
        tags=("matrices",),
        phrasings=(
            "Write a function to mirror a matrix horizontally, so that left and right are "
            "exchanged.",
            "Write a python function to reverse every row of a matrix.",
            "Given an image as a list of rows, flip it so that its left side comes to the right.",
            "Return the matrix whose columns are in reverse order.",
            "Turn each row of the grid around, the first column becoming the last.",
            "I need what a mirror beside the table shows: each row backwards, the rows' order "
            "unchanged.",
        ),
        names=("mirror", "flip_horizontal", "reverse_rows", "mirror_left_right"),
        solutions=(
            """def <f>(matrix):
    return [row[::-1] for row in matrix]""",
            """def <f>(image):
    result = []
    for row in image:
        result.append(list(reversed(row)))
    return result""",
        ),
        inputs=matrix(0, 9, 3, 4),
    ),
    Family(
        concept="flip-matrix-upside-down",
        tags=("matrices",),
        phrasings=(
            "Write a function to flip a matrix upside down: the last row comes first, rows "
            "unchanged inside.",
            "Write a python function to return the rows of a matrix in reverse order.",
            "Given a picture as a list of rows, exchange top and bottom, left and right staying "
            "as they are.",
            "Mirror a matrix vertically, so that its bottom row becomes its top row.",
            "Return the list of rows from the lowest to the highest one, each row as it was.",
            "I need my grid reflected as in water: rows from the bottom to the top.",
        ),
        names=("flip_vertical", "upside_down", "reverse_row_order", "reflect_in_water"),
        solutions=(
            """def <f>(matrix):
    return matrix[::-1]""",
            """def <f>(rows):
    result = []
    for row in rows:
        result.insert(0, row)
    return result""",
            """def <f>(m):
    return [m[len(m) - 1 - i] for i in range(len(m))]""",
        ),
        inputs=lambda rng: (integer_matrix(rng, 0, 9, rng.randint(2, 5), rng.randint(1, 3)),),
    ),
    Family(
        concept="rotate-matrix-half-turn",
        tags=("matrices",),
        phrasings=(
            "Write a function to rotate a matrix by 180 degrees.",
            "Write a python function to turn a matrix by a half turn: reverse the rows' order and "
            "every row.",
            "Given a list of rows, return the matrix seen when the sheet is turned by 180 degrees.",
            "Return the matrix in which the element at the bottom right corner comes first and "
            "all run backwards.",
            "Turn a grid upside down by rotation (not by mirroring): half a full turn.",
            "Two quarter turns in the same direction: what does the matrix look like then?",
        ),
        names=("rotate_half", "half_turn", "rotate_180", "turn_around"),
        solutions=(
            """def <f>(matrix):
    return [row[::-1] for row in matrix[::-1]]""",
            """def <f>(m):
    rows, columns = len(m), len(m[0])
    return [[m[rows - 1 - i][columns - 1 - j] for j in range(columns)] for i in range(rows)]""",
        ),
        inputs=matrix(0, 9, 3, 4),
    ),
    Family(
        concept="rotate-matrix-counterclockwise",
        tags=("matrices",),
        phrasings=(
            "Write a function to rotate a matrix by 90 degrees counterclockwise.",
            "Write a python function to turn a matrix a quarter turn to the left.",
            "Given a list of rows, return the matrix turned anticlockwise by a right angle.",
            "Return the matrix whose first row is the last column of the given one, read from top "
            "to bottom.",
            "Rotate a grid by a quarter turn against the clock: the right column becomes the top "
            "row.",
            "I need my picture (a list of rows) turned left by 90 degrees.",
        ),
        names=("rotate_left", "turn_left", "rotate_counterclockwise", "quarter_turn_left"),
        solutions=(
            """def <f>(matrix):
    return [list(column) for column in zip(*matrix)][::-1]""",
            """def <f>(m):
    return [[row[j] for row in m] for j in range(len(m[0]) - 1, -1, -1)]""",
            """def <f>(rows):
    reversed_rows = [row[::-1] for row in rows]
    return [list(column) for column in zip(*reversed_rows)]""",
        ),
        inputs=matrix(0, 9, 3, 4),
    ),
    Family(
        concept="flatten-by-columns",
        tags=("matrices", "lists"),
        phrasings=(
            "Write a function to list the elements of a matrix column by column, each from top to "
            "bottom.",
            "Write a python function to flatten a list of rows in column order.",
            "Given a matrix, return its first column, then its second one and so on, as one flat "
            "list.",
            "Read a table downwards, columns from left to right, and return all its numbers in a "
            "list.",
            "Return the entries of the matrix in column-major order.",
            "I need one list: all of column 0, followed by all of column 1, up to the last column.",
        ),
        names=("flatten_columns", "by_columns", "column_major", "read_down"),
        solutions=(
            """def <f>(matrix):
    return [x for column in zip(*matrix) for x in column]""",
            """def <f>(rows):
    result = []
    for j in range(len(rows[0])):
        for row in rows:
            result.append(row[j])
    return result""",
        ),
        inputs=matrix(0, 12, 3, 4),
    ),
    Family(
        concept="position-in-matrix",
        tags=("matrices", "searching"),
        phrasings=(
            "Write a function to find a value in a matrix: its (row, column) from 0, first by "
            "rows, or None.",
            "Write a python function to return the tuple (row, column) of a value's first place, "
            "else None.",
            "Given a list of rows and a value, search row by row and return (i, j), zero-based, "
            "or None.",
            "Where in the grid is the value? Return a tuple of row and column index; None if "
            "absent.",
            "Return the zero-based (row, column) of the first cell, reading row by row, with the "
            "value, or None.",
            "I look for a seat number in a plan (list of rows) and need (row, column) from 0, or "
            "None.",
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
    return all(matrix[i][j] == (i == j) for i in range(n) for j in range(n))""",
            """def <f>(m):
    for i, row in enumerate(m):
        for j, x in enumerate(row):
            if i == j and x != 1 or i != j and x != 0:
                return False
    return True""",
            """def <f>(m):
    n = len(m)
    return m == [[1 if i == j else 0 for j in range(n)] for i in range(n)]""",
        ),
        inputs=nearly_identity,
    ),
    Family(
        concept="scale-matrix",
        tags=("matrices",),
        phrasings=(
            "Write a function to multiply every element of a matrix by <k>.",
            "Write a python function to scale a matrix, given as a list of rows, with the factor "
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
        concept="snake-order-of-matrix",
        tags=("matrices", "lists"),
        phrasings=(
            "Write a function to read a matrix in snake order: rows at even indices left to "
            "right, others right to left.",
            "Write a python function to list all elements row by row, every second row (the 2nd, "
            "4th, ...) backwards.",
            "Given a list of rows, flatten it like a snake: first row forwards, second one "
            "backwards, and so on.",
            "Walk through a grid from the top left, going right in row 0, left in row 1, right in "
            "row 2, ...",
            "Return the entries in one list, alternating the reading direction with each row, the "
            "first to the right.",
            "The plough goes to the right in the first row and back in the second, and so on: "
            "list what it meets.",
        ),
        names=("snake_order", "read_like_snake", "zigzag_rows", "plough_order"),
        solutions=(
            """def <f>(matrix):
    result = []
    for i, row in enumerate(matrix):
        result += row if i % 2 == 0 else row[::-1]
    return result""",
            """def <f>(rows):
    return [x for i, row in enumerate(rows) for x in row[::1 if i % 2 == 0 else -1]]""",
        ),
        inputs=lambda rng: (integer_matrix(rng, 0, 12, rng.randint(2, 4), rng.randint(2, 3)),),
    ),
    Family(
        concept="reshape-to-rows",
        tags=("matrices", "lists"),
        phrasings=(
            "Write a function to lay out a flat list row by row as a matrix with a given number "
            "of columns.",
            "Write a python function to reshape a list into rows of n numbers (n divides its "
            "length).",
            "Given a list and n, which divides its length, return the matrix with n columns "
            "filled by rows.",
            "Fill a table with n columns, from left to right and top to bottom, by the items of a "
            "list.",
            "Return a list of rows, each with n consecutive items of the list; nothing is left "
            "over.",
            "I have pixels in one list and the picture's width, and need the picture as a list of "
            "rows.",
        ),
        names=("reshape", "to_rows", "to_matrix", "lay_out"),
        solutions=(
            """def <f>(items, n):
    return [items[i:i + n] for i in range(0, len(items), n)]""",
            """def <f>(pixels, width):
    rows = []
    for i, p in enumerate(pixels):
        if i % width == 0:
            rows.append([])
        rows[-1].append(p)
    return rows""",
            """def <f>(lst, columns):
    count = len(lst) // columns
    return [[lst[r * columns + c] for c in range(columns)] for r in range(count)]""",
        ),
        inputs=lambda rng: (lambda rows, n: (integer_matrix(rng, 0, 9, 1, rows * n)[0], n))(
            rng.randint(1, 4), rng.randint(1, 3)
        ),
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
        concept="sum-of-neighbour-cells",
        tags=("matrices",),
        phrasings=(
            "Write a function to sum the cells directly above, below, left and right of cell (i, "
            "j) of a matrix.",
            "Write a python function to add the up to four side neighbours of the cell in row i, "
            "column j (from 0).",
            "Given a matrix, a row and a column index (zero-based), return the sum of the "
            "orthogonal neighbours.",
            "What do the cells sharing a side with cell (i, j) add up to? Outside the grid there "
            "is nothing.",
            "Return the total of those cells one step up, down, left or right of (i, j) that "
            "exist, not diagonals.",
            "I need the sum of the four adjacent values around row i, column j, fewer at the "
            "edges; matrix, i, j.",
        ),
        names=("neighbour_sum", "sum_neighbours", "adjacent_total", "cross_neighbours"),
        solutions=(
            """def <f>(matrix, i, j):
    total = 0
    for r, c in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
        if 0 <= r < len(matrix) and 0 <= c < len(matrix[0]):
            total += matrix[r][c]
    return total""",
            """def <f>(m, i, j):
    cells = ((r, c) for r in range(len(m)) for c in range(len(m[0])))
    return sum(m[r][c] for r, c in cells if abs(r - i) + abs(c - j) == 1)""",
        ),
        inputs=lambda rng: (integer_matrix(rng, 0, 9, 3, 3), rng.randint(0, 2), rng.randint(0, 2)),
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
        concept="all-rows-have-equal-sum",
        tags=("matrices", "logic"),
        phrasings=(
            "Write a function to check whether all rows of a matrix have the same sum.",
            "Write a python function to test if every row of a list of rows adds up to one common "
            "total.",
            "Given a matrix, return True if no two of its rows differ in their sum.",
            "Do the numbers of each row give the same total as those of every other row?",
            "Return whether there is only one row sum in the matrix.",
            "I have the shifts of some workers as rows of hours: does everybody work equally long?",
        ),
        names=("equal_row_sums", "rows_balanced", "same_row_sums", "all_rows_equal"),
        solutions=(
            """def <f>(matrix):
    return len({sum(row) for row in matrix}) == 1""",
            """def <f>(rows):
    for row in rows:
        if sum(row) != sum(rows[0]):
            return False
    return True""",
            """def <f>(m):
    return all(sum(row) == sum(m[0]) for row in m)""",
        ),
        inputs=lambda rng: (lambda row: (
            [rng.sample(row, len(row)), row if chance(rng, 0.6) else row[:-1] + [3], row],
        ))([rng.randint(0, 9) for _ in range(rng.randint(2, 4))]),
    ),
)
