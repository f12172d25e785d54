"""Families about turning, flipping and reading matrices."""

from training.corpus.draw import integer_matrix
from training.corpus.family import Family


def matrix(low, high, tallest=3, widest=4):
    """Inputs of one matrix of any shape."""

    def inputs(rng):
        return (integer_matrix(rng, low, high, rng.randint(1, tallest), rng.randint(2, widest)),)

    return inputs


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
            "Return the matrix read backwards in the same shape: the bottom right element first, "
            "the top left one last.",
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
    return [x for i, row in enumerate(rows) for x in (row if i % 2 == 0 else row[::-1])]""",
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
            "Given a list and n, fill a table of n columns from left to right and top to bottom "
            "by its items.",
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
)
