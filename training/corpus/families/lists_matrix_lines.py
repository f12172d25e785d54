"""Families about the rows and columns of a matrix."""

from training.corpus.draw import chance, integer_matrix
from training.corpus.family import Family


def matrix(low, high, tallest=3, widest=4):
    """Inputs of one matrix of any shape."""

    def inputs(rng):
        return (integer_matrix(rng, low, high, rng.randint(1, tallest), rng.randint(2, widest)),)

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
