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
        more_phrasings=(
            "Write a function to get the maximum of every row in a 2D list.",
            "Write a python function to produce a list with the biggest number out of each inner list, in row order.",
            "For a table given row by row, return one number per row, namely the highest that the row contains.",
            "What is the peak value of each line of the matrix, as a list from top to bottom?",
            "List of the row-wise maxima of a matrix.",
            "From every row pick the number that is the largest there and write the picks down in the order of the rows.",
            "The vector m with m[i] = max over j of M[i][j].",
            "[[1, 5], [7, 2]] gives [5, 7]: whatever the matrix, each row shrinks to its top value.",
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
        more_phrasings=(
            "Write a function to get the minimum of every column in a 2D list.",
            "Write a python function to produce a list with the lowest number found in each vertical line of a table.",
            "For a grid of numbers, return one number per column, from the left: the smallest that stands in it.",
            "How low does each column of the matrix go, answered as a list from the leftmost one on?",
            "List of the column-wise minima of a matrix.",
            "Look down the first column and note its smallest number, then do likewise with the second, and so on to the last; give all the notes.",
            "The vector m with m[j] = min over i of M[i][j].",
            "Every row is a shop, every column a product: I would like the cheapest price of each product, in a list.",
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
        more_phrasings=(
            "Write a function to get the j-th column (0-based) of a 2D list.",
            "Write a python function to pull a vertical slice out of a table: all entries with column index j, counted from zero.",
            "For a list of rows and a number j, take out of each row the item at index j and return these items in row order.",
            "What are the entries of the column with zero-based number j, from the uppermost row to the lowest?",
            "Entries M[i][j] over all rows i, as a list.",
            "Pick the same place out of every line of a table (place 0 is the leftmost) and list what you picked, from the first line to the last.",
            "The column vector of a matrix M for the index j (starting at 0), represented as a flat list.",
            "With [[1, 2], [3, 4]] and 1 the outcome is [2, 4]: one value from each row, chosen by a zero-based column number.",
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
        more_phrasings=(
            "Write a function to find which row has the biggest total (0-based index, first on ties).",
            "Write a python function to determine the position of the inner list with maximal sum, preferring the smaller position if equal.",
            "For a matrix, add up every row and return the number, from zero, of the row that comes out highest; the topmost one if several do.",
            "Where, counting rows from 0, is the matrix heaviest, the upper row winning in a draw?",
            "Argmax of the row sums, lowest index if tied.",
            "Tell me which line of numbers comes to the most when added together, calling the top line 0; if some come to the same, take the one nearest the top.",
            "The least i such that the sum of row i of the matrix is not exceeded by the sum of another row (indices from 0).",
            "Several shops list their daily takings, one row per shop: return the zero-based place of the shop that took most in all, the earliest listed among equals.",
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
        more_phrasings=(
            "Write a function to exchange rows i and j (0-based) in a 2D list and return it.",
            "Write a python function to trade the places of two lines of a table, told by their positions from zero, and give back the table.",
            "For a list of rows and two positions i and j counted from 0, return the list in which row i stands at j, row j at i, and the rest where it was.",
            "What does the matrix become when its rows with the zero-based numbers i and j are switched?",
            "Matrix with rows i and j interchanged, zero-based.",
            "Take out these two rows, put each where the other one was, and leave all the others alone; the top row is number 0.",
            "The elementary row operation that permutes the rows of index i and j (0-based) of a matrix, returning the resulting list of rows.",
            "Calling it with [[1], [2], [3]], 0 and 2 gives [[3], [2], [1]]: only the rows at these two indices change their place.",
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
        more_phrasings=(
            "Write a function to drop column j (0-based) from a 2D list.",
            "Write a python function to take one column out of a table, named by its position from zero, leaving rows one entry shorter.",
            "For a list of rows and an index j that starts at 0, return the rows with the j-th entry of each one left out.",
            "How does the table look once the column with zero-based number j has been erased?",
            "Matrix without its column of index j (from 0).",
            "Scratch the same place from every line, with 0 for the leftmost place, and close the gap; return the lines.",
            "The submatrix obtained by deleting the column of index j, 0-based, from a matrix given as a list of rows.",
            "Keep everything but the entries M[i][j] for the given j (columns are numbered from zero), as a list of rows.",
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
        more_phrasings=(
            "Write a function to extend every row of a 2D list with its sum.",
            "Write a python function to attach to each inner list, as its new final item, the total of its numbers.",
            "For a table of numbers, return the same table one column wider, where the new rightmost column holds the row sums.",
            "What does the matrix look like with the sum of each row written to the right of that row?",
            "Matrix with row totals as an extra last column.",
            "Add up each line and write what you get behind its last number; give back all the lines.",
            "The augmented matrix [M | s], where s[i] is the sum of row i of M.",
            "[[1, 2], [3, 4]] turns into [[1, 2, 3], [3, 4, 7]]: rows grow by one entry that tells their total.",
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
        more_phrasings=(
            "Write a function to test if the row sums of a 2D list are all equal.",
            "Write a python function to tell whether adding the entries of a row gives one number no matter which row of the matrix is taken.",
            "For a list of rows of numbers, return True when the totals of all rows agree, False when at least two are different.",
            "Is there just one row total in the whole matrix?",
            "Check that the row sums of a matrix coincide.",
            "Add each line on its own; do all the lines come to one and the same figure, yes (True) or no (False)?",
            "True iff the sum over j of M[i][j] takes a single value for all row indices i.",
            "Some boxes, one row of weights each, are to be equally heavy: answer True if they are, and False as soon as any box weighs something else.",
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
