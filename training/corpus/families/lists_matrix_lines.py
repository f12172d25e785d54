"""Families about the rows, columns and diagonals of a matrix."""

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
        concept="row-maxima",
        tags=("matrices", "lists"),
        phrasings=(
            "Write a function to return the largest element of each row of a matrix.",
            "Write a python function to list the row maxima of a matrix given as a list of rows.",
            "Given a matrix, return a list with the maximum of row 0, of row 1, and so on.",
            "What is the greatest number in each of the rows? One answer per row, in a list.",
            "Return for every row of a table its highest value.",
            "Each row has one athlete's results; I need each athlete's best (largest) result.",
        ),
        names=("row_maxima", "max_of_rows", "best_per_row", "row_max"),
        solutions=(
            """def <f>(matrix):
    return [max(row) for row in matrix]""",
            """def <f>(rows):
    result = []
    for row in rows:
        best = row[0]
        for x in row:
            if x > best:
                best = x
        result.append(best)
    return result""",
            """def <f>(m):
    return list(map(max, m))""",
        ),
        inputs=matrix(-5, 20),
    ),
    Family(
        concept="column-minima",
        tags=("matrices", "lists"),
        phrasings=(
            "Write a function to return the smallest element of each column of a matrix.",
            "Write a python function to list the column minima of a matrix given as a list of "
            "rows.",
            "Given a list of equally long rows, return the minimum of every column, left to right.",
            "What is the least number in each of the columns? Return one value per column.",
            "Return a list whose item j is the minimum of the j-th column.",
            "Rows are shops and columns are goods: I need the lowest price for each of the goods.",
        ),
        names=("column_minima", "min_of_columns", "lowest_per_column", "column_min"),
        solutions=(
            """def <f>(matrix):
    return [min(column) for column in zip(*matrix)]""",
            """def <f>(rows):
    result = []
    for j in range(len(rows[0])):
        result.append(min(row[j] for row in rows))
    return result""",
            """def <f>(m):
    lowest = list(m[0])
    for row in m[1:]:
        for j, x in enumerate(row):
            lowest[j] = min(lowest[j], x)
    return lowest""",
        ),
        inputs=matrix(0, 20),
    ),
    Family(
        concept="column-of-matrix",
        tags=("matrices", "lists"),
        phrasings=(
            "Write a function to return column number j (from 0) of a matrix as a list.",
            "Write a python function to extract one column, by its zero-based index, from a list "
            "of rows.",
            "Given a matrix and an index j, return the list of the j-th elements (from 0) of all "
            "rows.",
            "Return what stands in a certain column of a table, top to bottom; columns count from "
            "zero.",
            "Collect row[j] for every row of the matrix.",
            "I have a table as a list of rows and need the column with a given zero-based index.",
        ),
        names=("get_column", "column", "extract_column", "column_of"),
        solutions=(
            """def <f>(matrix, j):
    return [row[j] for row in matrix]""",
            """def <f>(rows, index):
    return list(list(zip(*rows))[index])""",
            """def <f>(table, c):
    values = []
    for r in range(len(table)):
        values.append(table[r][c])
    return values""",
        ),
        inputs=lambda rng: (matrix(0, 30, 3, 3)(rng)[0], rng.randint(0, 1)),
    ),
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
            "Given a square matrix, collect the elements from the top left to the bottom right "
            "corner.",
            "Which numbers stand where the row index equals the column index? List them, top to "
            "bottom.",
            "Return a list with one element per row: the one on the leading diagonal.",
            "I need the diagonal that runs down to the right, as a list and not as a sum.",
        ),
        names=("main_diagonal", "diagonal", "get_diagonal", "diagonal_elements"),
        solutions=(
            """def <f>(matrix):
    return [matrix[i][i] for i in range(len(matrix))]""",
            """def <f>(rows):
    return [row[i] for i, row in enumerate(rows)]""",
            """def <f>(m):
    result = []
    for i in range(len(m)):
        for j in range(len(m)):
            if i == j:
                result.append(m[i][j])
    return result""",
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
        concept="index-of-row-with-largest-sum",
        tags=("matrices", "searching"),
        phrasings=(
            "Write a function to return the index of the matrix row with the largest sum, the "
            "first if tied.",
            "Write a python function to find which row (from 0) of a matrix adds up to most; "
            "ties: lowest index.",
            "Given a list of rows, return the zero-based index of the row of greatest total, "
            "earliest on ties.",
            "Which row of numbers has the highest sum? Answer with its index from 0, the smallest "
            "one if several.",
            "Return the number of the richest row, rows counted from zero and the first of equals "
            "taken.",
            "Each row lists a player's points; I need the index (from 0) of the first player with "
            "the top total.",
        ),
        names=("heaviest_row", "row_with_largest_sum", "best_row", "richest_row"),
        solutions=(
            """def <f>(matrix):
    sums = [sum(row) for row in matrix]
    return sums.index(max(sums))""",
            """def <f>(rows):
    return max(range(len(rows)), key=lambda i: sum(rows[i]))""",
            """def <f>(m):
    best = 0
    for i, row in enumerate(m):
        if sum(row) > sum(m[best]):
            best = i
    return best""",
        ),
        inputs=lambda rng: (integer_matrix(rng, 0, 5, rng.randint(2, 5), rng.randint(2, 3)),),
    ),
    Family(
        concept="swap-two-rows",
        tags=("matrices",),
        phrasings=(
            "Write a function to swap two rows of a matrix, given by their zero-based indices.",
            "Write a python function to return a matrix in which rows i and j (from 0) have "
            "changed places.",
            "Given a matrix and two row indices from zero, return the matrix with these rows "
            "exchanged.",
            "Interchange row i and row j of a list of rows; all other rows stay (indices from 0).",
            "Return the rows with the ones at the indices i and j swapped.",
            "For elimination I need two rows, numbered from 0, of my matrix to trade places.",
        ),
        names=("swap_rows", "exchange_rows", "interchange_rows", "switch_rows"),
        solutions=(
            """def <f>(matrix, i, j):
    result = [list(row) for row in matrix]
    result[i], result[j] = result[j], result[i]
    return result""",
            """def <f>(rows, a, b):
    order = list(range(len(rows)))
    order[a], order[b] = b, a
    return [rows[k] for k in order]""",
        ),
        inputs=lambda rng: (lambda n: (integer_matrix(rng, 0, 9, n, 2), *rng.sample(range(n), 2)))(
            rng.randint(2, 4)
        ),
    ),
    Family(
        concept="remove-column",
        tags=("matrices",),
        phrasings=(
            "Write a function to remove the column with a given zero-based index from a matrix.",
            "Write a python function to delete column j (from 0) of a list of rows and return the "
            "new rows.",
            "Given a matrix and an index, return all rows without their element at that index "
            "(from 0).",
            "Drop one column of a table; columns are counted from zero.",
            "Return the matrix that remains when column j, counted from 0, is cut out.",
            "Every row should lose the entry at position j, positions from zero; return the "
            "shorter rows.",
        ),
        names=("remove_column", "delete_column", "drop_column", "without_column"),
        solutions=(
            """def <f>(matrix, j):
    return [row[:j] + row[j + 1:] for row in matrix]""",
            """def <f>(rows, index):
    return [[x for c, x in enumerate(row) if c != index] for row in rows]""",
            """def <f>(table, j):
    result = []
    for row in table:
        copy = list(row)
        copy.pop(j)
        result.append(copy)
    return result""",
        ),
        inputs=lambda rng: (matrix(0, 9, 3, 4)(rng)[0], rng.randint(0, 1)),
    ),
    Family(
        concept="append-column-of-row-sums",
        tags=("matrices",),
        phrasings=(
            "Write a function to append to each row of a matrix the sum of that row.",
            "Write a python function to add a last column with the row totals to a table of "
            "numbers.",
            "Given a list of rows, return the rows each extended by its own total.",
            "Return the matrix with one more column, at the right, that holds the row sums.",
            "Put at the end of every row what its numbers add up to.",
            "My table needs a total column: every row followed by the sum of its entries.",
        ),
        names=("append_row_sums", "add_totals", "with_totals", "total_column"),
        solutions=(
            """def <f>(matrix):
    return [row + [sum(row)] for row in matrix]""",
            """def <f>(table):
    result = []
    for row in table:
        copy = list(row)
        copy.append(sum(row))
        result.append(copy)
    return result""",
        ),
        inputs=matrix(-3, 12, 3, 3),
    ),
)
