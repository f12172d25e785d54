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
        more_phrasings=(
            "Write a function to flip a 2D list left to right.",
            "Write a python function to return each inner list of a table back to front while the rows keep their places.",
            "For a grid, return its reflection at a vertical line: in every row the last entry becomes the first.",
            "How does the matrix look when its columns are listed from the last one to the first?",
            "Horizontal flip of a matrix.",
            "Turn round the numbers within every line, so that what was at the far right is now at the far left; the lines stay in their order.",
            "The matrix N of the same size with N[i][j] = M[i][w - 1 - j], where w is the number of columns.",
            "[[1, 2, 3], [4, 5, 6]] shows up as [[3, 2, 1], [6, 5, 4]]; do this swap of left and right to any list of rows.",
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
        more_phrasings=(
            "Write a function to flip a 2D list vertically.",
            "Write a python function to turn the order of the lines of a table round without touching what is inside a line.",
            "For a grid given row by row, return its reflection at a horizontal line: bottom row on top, top row at the bottom.",
            "What is the matrix with its rows listed from the last one up to the first?",
            "Vertical flip of a matrix.",
            "Put the lowest line first, then the one above it, and so on until the top line is the last; do not change the lines themselves.",
            "The matrix N of the same size with N[i] = M[h - 1 - i], where h is the number of rows.",
            "[[1, 2], [3, 4], [5, 6]] shows up as [[5, 6], [3, 4], [1, 2]]; left stays left, but above and below change roles.",
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
        more_phrasings=(
            "Write a function to turn a 2D list by 180 degrees.",
            "Write a python function to give the matrix that results from reversing the sequence of rows and the sequence within each row.",
            "For a grid, return what you see after spinning it by half a revolution: corner top left goes to bottom right.",
            "How does the table read when you stand on the opposite side of it, with the far row now nearest and right and left exchanged?",
            "Half turn of a matrix.",
            "Turn the sheet with the numbers round until its top edge is at the bottom, and copy the numbers as they lie now, line by line.",
            "The matrix N of the same size with N[i][j] = M[h - 1 - i][w - 1 - j] for h rows and w columns.",
            "Flip the grid top to bottom and afterwards left to right; [[1, 2], [3, 4]] thereby becomes [[4, 3], [2, 1]].",
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
        more_phrasings=(
            "Write a function to flatten a 2D list column by column.",
            "Write a python function to turn a matrix into one flat list in which the entries of a column stay together, columns in their order.",
            "For a table of rows, return all entries in a single list, going down the leftmost column first, then down the next.",
            "In what sequence do the entries come if the matrix is read vertically, starting at the left?",
            "Column-major flattening of a matrix.",
            "Read the table from top to bottom instead of from left to right, one column after the other, and write all of it in one line.",
            "The concatenation of the columns of a matrix, in increasing order of the column index, as a one-dimensional list.",
            "[[1, 2], [3, 4]] comes out as [1, 3, 2, 4]: first whatever begins the rows, then whatever is second in the rows, and so on.",
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
        more_phrasings=(
            "Write a function to flatten a 2D list in zigzag order: first row forward, next one backward, and so on.",
            "Write a python function to traverse a table with the direction changing at each row, beginning left to right, and give the entries met in one list.",
            "For a matrix, return a flat list with the rows joined, where the rows of odd index (from 0) are reversed.",
            "Which numbers, in order, does a snake pass that crawls right through the top row, left through the next one, right again through the third?",
            "Boustrophedon listing of a matrix, row 0 left to right.",
            "Read the first line normally, the second from its end, the third normally again and so on, and write all numbers in one list.",
            "The concatenation of the rows r0, reversed r1, r2, reversed r3, ... of a matrix.",
            "[[1, 2], [3, 4], [5, 6]] comes out as [1, 2, 4, 3, 5, 6], since every other row, from the second on, is walked the opposite way.",
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
        more_phrasings=(
            "Write a function to cut a list into rows of n items each (n divides its length).",
            "Write a python function to arrange the elements of a list, in order, into inner lists of exactly n, where the length is a multiple of n.",
            "Given a sequence of items and a width n that fits evenly, return the table of that width, filled in reading order.",
            "What matrix with n columns do you get by writing the items line by line, if the length is divisible by n?",
            "Flat list to matrix of n columns, row-major.",
            "Write the items in lines with n to a line; it comes out even; and return the lines.",
            "For a list a and an n dividing its length: the matrix R with n columns and R[i][j] = a[i * n + j].",
            "Six pupils and n = 3 give two benches of three, in the order they came; seat any list like this, no bench half filled.",
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
