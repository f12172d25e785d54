"""Families about sums and diagonals of a matrix."""

from training.corpus.draw import integer_matrix
from training.corpus.family import Family


def matrix(low, high, tallest=3, widest=4):
    """Inputs of one matrix of any shape."""

    def inputs(rng):
        return (integer_matrix(rng, low, high, rng.randint(1, tallest), rng.randint(2, widest)),)

    return inputs


def square(low, high, smallest=2, largest=4):
    """Inputs of one square matrix."""

    def inputs(rng):
        size = rng.randint(smallest, largest)
        return (integer_matrix(rng, low, high, size, size),)

    return inputs


FAMILIES = (
    Family(
        concept="sum-of-matrix",
        tags=("matrices",),
        phrasings=(
            "Write a function to add up all numbers of a matrix.",
            "Write a python function to return the sum of every element in a list of rows.",
            "Given a table of integers (a list of lists), return its grand total.",
            "What do all the entries of a matrix sum to?",
            "Return one number, the total over all rows and columns.",
            "I have sales per shop (rows) and month (columns) and need the overall sum.",
        ),
        more_phrasings=(
            "Write a function to sum all values in a 2D list.",
            "Write a python function to compute the overall total of the numbers in a nested list, across rows and columns.",
            "For a list of rows of integers, return one integer, the total over all cells.",
            "How much do the numbers in all rows come to together?",
            "Total of all matrix entries.",
            "Put all the numbers of a table together into one big sum and tell it.",
            "The sum of M[i][j] taken over every row index i and every column index j.",
            "First add up each row of the matrix, then add up these partial results; the final figure is the answer.",
        ),
        names=("matrix_sum", "total_of_matrix", "grand_total", "sum_all"),
        solutions=(
            """def <f>(matrix):
    return sum(sum(row) for row in matrix)""",
            """def <f>(rows):
    total = 0
    for row in rows:
        for x in row:
            total += x
    return total""",
            """def <f>(m):
    return sum(x for row in m for x in row)""",
        ),
        inputs=matrix(-5, 20),
    ),
    Family(
        concept="main-diagonal-list",
        tags=("matrices", "lists"),
        phrasings=(
            "Write a function to return the main diagonal of a square matrix as a list.",
            "Write a python function to list the elements m[0][0], m[1][1], ... of a square "
            "matrix.",
            "Given a square matrix, collect the elements of the diagonal that starts in the upper "
            "left corner.",
            "Which numbers stand where the row index equals the column index? List them, top to "
            "bottom.",
            "Return a list with one element per row: the one on the leading diagonal.",
            "I need the diagonal that runs down to the right, as a list and not as a sum.",
        ),
        more_phrasings=(
            "Write a function to get the top-left to bottom-right diagonal of a square 2D list.",
            "Write a python function to extract from an n x n matrix the n entries with equal row and column number, starting at the upper left.",
            "For a square table, return the list made of the first entry of the first row, the second of the second, and so on.",
            "What do you read going diagonally down to the right from the first cell of a square matrix? Give it as a list.",
            "Principal diagonal of a square matrix, as a list.",
            "Start in the upper left corner of a square of numbers, step one down and one right each time, and list the numbers you land on.",
            "The sequence M[i][i] for i = 0, ..., n - 1, where M is a square matrix of order n.",
            "[[1, 2], [3, 4]] yields [1, 4]: everything off the line between the upper left and the lower right corner of the square is ignored.",
        ),
        names=("main_diagonal", "diagonal", "get_diagonal", "diagonal_elements"),
        solutions=(
            """def <f>(matrix):
    return [matrix[i][i] for i in range(len(matrix))]""",
            """def <f>(rows):
    return [row[i] for i, row in enumerate(rows)]""",
        ),
        inputs=square(0, 20),
    ),
    Family(
        concept="difference-of-diagonals",
        tags=("matrices",),
        phrasings=(
            "Write a function to return the absolute difference of the sums of a square matrix's "
            "diagonals.",
            "Write a python function to find how much the two diagonal sums of a square matrix "
            "differ.",
            "Given a square matrix, return |sum of main diagonal - sum of anti-diagonal|.",
            "By how much do the totals along the falling and along the rising diagonal differ (no "
            "sign)?",
            "Add up each of the two diagonals of a square table and return the non-negative "
            "difference.",
            "I need the distance between both diagonals' sums for an n by n grid.",
        ),
        names=("diagonal_difference", "diagonals_gap", "compare_diagonals", "diagonal_gap"),
        solutions=(
            """def <f>(matrix):
    n = len(matrix)
    main = sum(matrix[i][i] for i in range(n))
    anti = sum(matrix[i][n - 1 - i] for i in range(n))
    return abs(main - anti)""",
            """def <f>(m):
    difference = 0
    for i, row in enumerate(m):
        difference += row[i] - row[-1 - i]
    return abs(difference)""",
        ),
        inputs=square(0, 12),
    ),
    Family(
        concept="sum-of-both-diagonals",
        tags=("matrices",),
        phrasings=(
            "Write a function to sum both diagonals of a square matrix, counting a shared centre "
            "only once.",
            "Write a python function to add all elements that lie on one or both diagonals, each "
            "one once.",
            "Given a square matrix, total the entries on the X of its diagonals; the middle one "
            "counts once.",
            "Return the sum of the cells (i, j) of an n by n grid with i == j or i + j == n - 1.",
            "What do the two diagonals add up to, without counting the crossing cell of odd sizes "
            "twice?",
            "I need the sum over the main and the anti-diagonal, no cell counted two times.",
        ),
        names=("sum_both_diagonals", "cross_sum", "x_sum", "diagonals_total"),
        solutions=(
            """def <f>(matrix):
    n = len(matrix)
    total = 0
    for i in range(n):
        for j in range(n):
            if i == j or i + j == n - 1:
                total += matrix[i][j]
    return total""",
            """def <f>(m):
    n = len(m)
    total = sum(m[i][i] + m[i][n - 1 - i] for i in range(n))
    return total - m[n // 2][n // 2] if n % 2 == 1 else total""",
        ),
        inputs=square(1, 9),
    ),
    Family(
        concept="sum-of-border",
        tags=("matrices",),
        phrasings=(
            "Write a function to sum the border of a matrix: first and last row, first and last "
            "column.",
            "Write a python function to add the outermost elements of a matrix, every one just "
            "once.",
            "Given a matrix, return the total of all cells that lie on its edge (corners count "
            "once).",
            "What do the elements of the outer frame of a table add up to?",
            "Return the sum of the cells in the top or bottom row or in the leftmost or rightmost "
            "column.",
            "Trees stand in a grid; how many are in the cells at the rim? (The numbers are trees "
            "per cell.)",
        ),
        more_phrasings=(
            "Write a function to add up the outer edge cells of a 2D list, each counted once.",
            "Write a python function to total the numbers on the perimeter of a table without counting any corner twice.",
            "For a matrix, return the sum over the cells that lie in its first or last row or in its first or last column.",
            "How much do the numbers along the frame of the grid make together, every cell taken a single time?",
            "Sum of the boundary entries of a matrix.",
            "Walk once around the outside of the table and add every number that you pass, none of them twice.",
            "The sum of all M[i][j] with i or j the first or last index of its range.",
            "Everything but the inside: from the total of all cells subtract that of the cells not touching any edge.",
        ),
        names=("border_sum", "frame_sum", "edge_total", "sum_border"),
        solutions=(
            """def <f>(matrix):
    inner = sum(sum(row[1:-1]) for row in matrix[1:-1])
    return sum(map(sum, matrix)) - inner""",
            """def <f>(m):
    total = 0
    for i, row in enumerate(m):
        for j, x in enumerate(row):
            if i in (0, len(m) - 1) or j in (0, len(row) - 1):
                total += x
    return total""",
        ),
        inputs=lambda rng: (integer_matrix(rng, 0, 9, rng.randint(1, 4), rng.randint(1, 4)),),
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
        more_phrasings=(
            "Write a function to sum the up, down, left and right neighbours of cell (i, j) in a 2D list.",
            "Write a python function to total the values bordering position (row i, column j) of a grid by an edge, zero-based, skipping those outside.",
            "Given a table, i and j, where i is the row and j the column counted from 0, return the sum of the up to four entries one step away, not diagonally.",
            "How much do the horizontal and vertical neighbours of the entry with row index i and column index j (from 0) make in all?",
            "Sum of the orthogonal neighbours of matrix[i][j], off-grid ones missing.",
            "Add the numbers right next to a given cell, over, under and on both sides of it, but not the cell itself and not the corners; the row and the column start at 0.",
            "For a matrix M and 0-based indices i, j: the sum of M[i-1][j], M[i+1][j], M[i][j-1] and M[i][j+1], as far as these entries exist.",
            "You stand on field (i, j) of a board, rows and columns from zero: what do the fields you can reach with one straight step hold altogether?",
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
)
