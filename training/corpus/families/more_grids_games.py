"""Grids of numbers and signs, and games: boards, dice, cards, moves to work out."""

from training.corpus.draw import chance, integer_matrix, integers, letters, size
from training.corpus.family import Family


def grid(rng, low=0, high=9, largest=4):
    """A grid of integers as the only argument."""
    return (integer_matrix(rng, low, high, rng.randint(1, largest), rng.randint(2, largest)),)


def diagonal_grid(rng):
    """A grid that is constant along its diagonals, or nearly."""
    rows, columns = rng.randint(2, 4), rng.randint(2, 4)
    values = integers(rng, 0, 9, rows + columns)
    matrix = [[values[r - c] for c in range(columns)] for r in range(rows)]
    if chance(rng, 0.5):
        matrix[rng.randrange(rows)][rng.randrange(columns)] += rng.randint(1, 3)
    return (matrix,)


def latin(rng):
    """A Latin square, or one with a flaw."""
    n = rng.randint(2, 4)
    order = rng.sample(range(1, n + 1), n)
    matrix = [[order[(r + c) % n] for c in range(n)] for r in range(n)]
    rng.shuffle(matrix)
    flaw = rng.random()
    if flaw < 0.25:
        matrix[0] = matrix[1][:]
    elif flaw < 0.5:
        matrix[rng.randrange(n)][rng.randrange(n)] = rng.randint(1, n + 1)
    return (matrix,)


def queens(rng):
    """Columns of queens in rows 0, 1, ...: about half of the time safe ones."""
    safe = (
        [0], [0, 2], [0, 2, 4], [3, 0, 2], [1, 3, 0, 2], [2, 0, 3, 1], [1, 3, 5, 0],
        [0, 2, 4, 1, 3],
    )
    if chance(rng, 0.5):
        return (list(rng.choice(safe)),)
    return (rng.sample(range(6), rng.randint(2, 5)),)


def picture(rng, signs, rows, columns):
    """Rows of text made of the signs."""
    return [letters(rng, columns, signs) for _ in range(rows)]


def board_after_drops(rng, empty):
    """A small board of dropped discs, a column and a disc."""
    rows, columns = rng.randint(2, 4), rng.randint(2, 5)
    heights = [rng.randint(0, rows) for _ in range(columns)]
    board = [
        "".join(rng.choice("XO") if rows - r <= heights[c] else empty for c in range(columns))
        for r in range(rows)
    ]
    return board, rng.randrange(columns), rng.choice("XO")


def fruit(rng):
    """A grid of empty (0), fresh (1) and rotten (2) cells."""
    rows, columns = rng.randint(1, 3), rng.randint(2, 4)
    return ([[rng.choice((0, 1, 1, 1, 1, 2)) for _ in range(columns)] for _ in range(rows)],)


def square(rng):
    """A chess square such as c5."""
    return rng.choice("abcdefgh") + rng.choice("12345678")


def lights(rng):
    """A grid of 0s and 1s, a row and a column of it."""
    rows, columns = rng.randint(2, 3), rng.randint(2, 4)
    return integer_matrix(rng, 0, 1, rows, columns), rng.randrange(rows), rng.randrange(columns)


def tetris(rng):
    """Rows of text, some of them full."""
    columns = rng.randint(3, 5)
    rows = ["#" * columns, "." * columns]
    rows += [letters(rng, columns, "#.") for _ in range(3)]
    return (rng.choices(rows, (3, 1, 2, 2, 2), k=rng.randint(2, 5)),)


def framed_picture(rng, sign):
    """A picture with empty edges here and there and at least one sign in it."""
    rows, columns = rng.randint(1, 3), rng.randint(1, 4)
    inside = [letters(rng, columns, sign + ".") for _ in range(rows)]
    inside[0] = sign + inside[0][1:]
    left, right = "." * rng.randint(0, 2), "." * rng.randint(0, 2)
    wide = [left + row + right for row in inside]
    empty = "." * len(wide[0])
    return ([empty] * rng.randint(0, 1) + wide + [empty] * rng.randint(0, 1),)


FAMILIES = (
    Family(
        concept="matrix-constant-on-diagonals",
        tags=("matrices",),
        phrasings=(
            "Write a function to check whether every diagonal of a matrix running from upper left "
            "to lower right holds only one value.",
            "Write a python function to test if a grid equals, in each cell, its neighbour one "
            "row up and one column left, wherever there is such a neighbour.",
            "Given a rectangular matrix, return True if all its falling diagonals are constant, "
            "else False.",
            "Is each element outside the first row and first column the same as the one "
            "diagonally up-left of it?",
            "True when going one step down and one to the right never changes the number in the "
            "grid, otherwise False.",
            "I have a table of numbers and want to know if along every line parallel to the main "
            "diagonal the numbers are all alike.",
        ),
        more_phrasings=(
            "Write a function to test if all down-right diagonals of a matrix are constant.",
            "Write a python function to verify that every cell outside the first row and first column has the same number as the cell diagonally up-left of it.",
            "For a rectangular table, return True if no line going from the upper left towards the lower right contains two different numbers, False if one does.",
            "Is each row of the matrix the row above it shifted one place to the right, apart from the new first number?",
            "Are a grid's falling diagonals all uniform?",
            "Stand on any square, go one down and one to the right, as long as you are on the board. Do you always see the number you started with, wherever you start? Tell me True or False.",
            "A matrix is constant along diagonals if m[i][j] = m[i + 1][j + 1] whenever both entries exist; return the truth value of this.",
            "False as soon as somewhere in the table a number and the one below to its right disagree, and True if such a spot can't be found.",
        ),
        names=("constant_diagonals", "is_toeplitz", "diagonals_equal", "same_on_diagonals"),
        solutions=(
            """def <f>(matrix):
    return all(upper[:-1] == lower[1:] for upper, lower in zip(matrix, matrix[1:]))""",
            """def <f>(grid):
    for r in range(1, len(grid)):
        for c in range(1, len(grid[0])):
            if grid[r][c] != grid[r - 1][c - 1]:
                return False
    return True""",
        ),
        inputs=diagonal_grid,
    ),
    Family(
        concept="sums-of-falling-diagonals",
        tags=("matrices",),
        phrasings=(
            "Write a function to sum each diagonal of a matrix that runs from upper left to lower "
            "right, listing the sums from the diagonal of the bottom-left cell to that of the "
            "top-right cell.",
            "Write a python function to return the sums of all falling (down and right) diagonals "
            "of a rectangular grid, starting at the lower left corner and ending at the upper "
            "right one.",
            "Given a matrix, add up the cells with equal column minus row index, and return these "
            "sums in ascending order of that difference.",
            "What do the diagonals parallel to the main one add up to? List them from the "
            "bottom-left corner's to the top-right corner's.",
            "Diagonal totals of a grid: one sum for every value of column - row, smallest value "
            "first.",
            "Imagine lines going down to the right through a table, the first touching only its "
            "lower left cell, the last only its upper right one. Give me the sum along each, in "
            "that order.",
        ),
        more_phrasings=(
            "Write a function to add up every down-right diagonal of a matrix, listed from the bottom-left one to the top-right one.",
            "Write a python function to total the entries along all lines parallel to the main diagonal of a rectangular matrix, in order from the lower left corner's to the upper right corner's.",
            "For a matrix with r rows and c columns, return a list of r + c - 1 numbers, the sums of the diagonals falling to the right; the first is the bottom-left entry alone, the last the top-right entry alone.",
            "Which sums do the diagonals going right and down have, if one begins with that of the lower left cell and moves on towards the upper right cell?",
            "Falling diagonal sums, bottom-left to top-right.",
            "Rain falls slantwise over my table, always one down and one to the right. For each slanting line, add the numbers it crosses. Begin with the line through only the bottom-left cell and end with the one through only the top-right cell.",
            "The list of the sums s(d) of m[i][j] over j - i = d, for d running from 1 - (number of rows) to (number of columns) - 1.",
            "[[1, 2], [3, 4]] gives [3, 5, 2]: first the corner at the bottom left, then the main diagonal 1 + 4, and finally the corner at the top right. Do it for a rectangle of any size.",
        ),
        names=("diagonal_sums", "sum_diagonals", "falling_diagonal_sums", "diagonal_totals"),
        solutions=(
            """def <f>(matrix):
    rows, columns = len(matrix), len(matrix[0])
    sums = [0] * (rows + columns - 1)
    for r in range(rows):
        for c in range(columns):
            sums[c - r + rows - 1] += matrix[r][c]
    return sums""",
            """def <f>(grid):
    rows, columns = len(grid), len(grid[0])
    return [
        sum(grid[r][r + d] for r in range(rows) if 0 <= r + d < columns)
        for d in range(1 - rows, columns)
    ]""",
        ),
        inputs=lambda rng: grid(rng),
    ),
    Family(
        concept="clear-rows-and-columns-of-zeros",
        tags=("matrices",),
        phrasings=(
            "Write a function to set to 0 every cell of a matrix whose row or column contains a 0 "
            "in the given matrix, and return the new matrix.",
            "Write a python function to return a copy of a grid in which each row and each column "
            "that had a zero in the original is all zeros.",
            "Given a matrix, blank out with 0 all rows and all columns in which a 0 occurs at the "
            "outset; return the result.",
            "What does the table look like after every zero in it has wiped out its entire row "
            "and column (new zeros wipe nothing further)?",
            "Zero out the rows and columns of all original zeros of the matrix and give back the "
            "resulting rows.",
            "Wherever my grid contains a 0, the whole row and the whole column of that cell shall "
            "become 0. Zeros made in this way do not count again. Return the grid as a list of "
            "lists.",
        ),
        more_phrasings=(
            "Write a function to zero every row and column of a matrix in which there was a 0 at the start; return the new matrix.",
            "Write a python function to compute a matrix that keeps an entry only if neither its row nor its column of the input includes a 0, and has 0 elsewhere.",
            "For a matrix, mark all rows and columns in which it has a 0, then return the matrix with everything in them changed to 0.",
            "Which matrix comes out when all zeros of the input fire at the same moment and turn their row and column to 0, while zeros that arise from this do not fire?",
            "Matrix with rows and columns of original zeros blanked to 0.",
            "If a pupil in the seating plan has 0 points, everybody in the same row and in the same column loses all points too, but those who lose points so don't pull others down. Show the new plan.",
            "The matrix b with b[i][j] = 0 if a contains a zero in row i or in column j, and b[i][j] = a[i][j] otherwise.",
            "A number survives only where its whole row and its whole column are free of zeros. Replace all others by 0, judged by the input and not by the half-finished result, and return the table.",
        ),
        names=("spread_zeros", "clear_lines", "zero_rows_columns", "wipe_zeros"),
        solutions=(
            """def <f>(matrix):
    columns = list(zip(*matrix))
    return [
        [0 if 0 in row or 0 in columns[c] else x for c, x in enumerate(row)]
        for row in matrix
    ]""",
            """def <f>(grid):
    rows = {r for r, row in enumerate(grid) if 0 in row}
    columns = {c for row in grid for c, x in enumerate(row) if x == 0}
    result = [row[:] for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if r in rows or c in columns:
                result[r][c] = 0
    return result""",
        ),
        inputs=lambda rng: (
            [
                [0 if chance(rng, 0.12) else rng.randint(1, 9) for _ in range(3)]
                for _ in range(rng.randint(2, 4))
            ],
        ),
    ),
    Family(
        concept="is-latin-square",
        tags=("matrices", "validation"),
        phrasings=(
            "Write a function to check whether an n by n matrix is a Latin square: every row and "
            "every column contains each of the numbers 1 to n exactly once.",
            "Write a python function to test if all rows and all columns of a square grid of size "
            "n are arrangements of 1, 2, ..., n.",
            "Given a square matrix with n rows, return True if 1 to n each stand once in every "
            "row and once in every column, else False.",
            "Do all the lines of the square table, across and down, consist of the numbers from 1 "
            "to its size without a repeat?",
            "Latin square test for a list of n lists of n integers, whose values must be 1..n: "
            "True or False.",
            "I filled a square as in a small sudoku without boxes, size n. Does each row and each "
            "column have all of 1 to n in it?",
        ),
        more_phrasings=(
            "Write a function to tell if each row and column of an n x n matrix holds 1 to n, all once.",
            "Write a python function to verify that no number repeats in a line of a square of size n, row or column, and that only 1, ..., n are used.",
            "For a square list of n lists with n integers, return whether each of its 2 * n lines, across and down, is a permutation of 1 to n.",
            "Do all rows and all columns of an n by n square, sorted, read 1, 2, ..., n?",
            "Latin square check over the symbols 1..n.",
            "n teams play n rounds on n fields, and a table says who plays where and when by numbers. Does every line of the table, sideways as well as downwards, name each of the numbers 1 to n one time? Answer True or False.",
            "An n x n matrix is a Latin square over {1, ..., n} if every element of the set occurs exactly once in each row and exactly once in each column; return if this holds.",
            "False if any row or column of the n by n square misses one of the numbers 1 to n, which is also so when it has one twice or a strange one; otherwise True.",
        ),
        names=("is_latin_square", "valid_rows_and_columns", "check_latin", "is_filled_correctly"),
        solutions=(
            """def <f>(square):
    numbers = list(range(1, len(square) + 1))
    return all(sorted(line) == numbers for line in [*square, *zip(*square)])""",
            """def <f>(matrix):
    wanted = set(range(1, len(matrix) + 1))
    for i in range(len(matrix)):
        if set(matrix[i]) != wanted or {row[i] for row in matrix} != wanted:
            return False
    return True""",
        ),
        inputs=latin,
    ),
    Family(
        concept="queens-do-not-attack",
        tags=("searching", "validation"),
        phrasings=(
            "Write a function to check that no two chess queens attack each other, where element "
            "i of a list is the column of the queen in row i; queens in between block nothing.",
            "Write a python function to test whether queens placed one per row, in the columns of "
            "a list, are all safe: no two in the same column or on one diagonal.",
            "Given the column of the queen of each row, return True if no pair of them shares a "
            "column or a diagonal, else False.",
            "Is columns[0], columns[1], ... a peaceful placing of queens in rows 0, 1, ..., with "
            "never two in one column or diagonal?",
            "True if for all rows i < j the queens' columns differ, and differ by something other "
            "than j - i; otherwise False.",
            "I put one queen in every row of a board and noted the columns from the first row to "
            "the last. Tell me if they leave each other alone, columns and diagonals considered.",
        ),
        more_phrasings=(
            "Write a function to check if queens, one per row at the columns in a list, are all out of each other's reach, pieces in between not counting.",
            "Write a python function to validate a queens placement given as a column number for every row: True if any two differ in column and do not stand diagonally to each other, however far apart.",
            "For a list whose i-th number is the column of the queen in row i, return False if some two queens stand in one column or on one diagonal, True if no two do.",
            "Can the queens stand as listed, row by row with their column, without one of them threatening another along a column or diagonal, even through a queen between?",
            "Are queens with these columns per row mutually safe?",
            "Put a queen in the first row in the first column listed, one in the second row in the second, and so on. Nobody may be straight below or slantwise below anybody, no matter at what distance. Is that so?",
            "True iff q[i] != q[j] and |q[i] - q[j]| != j - i for all i < j, where q lists the queens' columns by row.",
            "Take any two rows: their queens clash if the columns are equal or are as far apart as the rows are. Return True when no two rows clash.",
        ),
        names=("queens_safe", "peaceful_queens", "valid_queens", "no_attack"),
        solutions=(
            """def <f>(columns):
    for j in range(len(columns)):
        for i in range(j):
            if abs(columns[i] - columns[j]) in (0, j - i):
                return False
    return True""",
            """def <f>(queens):
    n = len(queens)
    rising = {row + column for row, column in enumerate(queens)}
    falling = {row - column for row, column in enumerate(queens)}
    return len(set(queens)) == len(rising) == len(falling) == n""",
            """from itertools import combinations

def <f>(columns):
    pairs = combinations(enumerate(columns), 2)
    return all(a != b and abs(a - b) != j - i for (i, a), (j, b) in pairs)""",
        ),
        inputs=queens,
    ),
    Family(
        concept="drop-disc-into-column",
        tags=("matrices", "simulation"),
        phrasings=(
            "Write a function to put a disc on the lowest '<e>' in a column of a board of "
            "strings, top row first; without one nothing changes. Arguments: board, column index, "
            "disc.",
            "Write a python function to return the rows of a board, top row first, after a sign "
            "fell to the lowest '<e>' of a column, if any is there. Arguments: board, column "
            "index, sign.",
            "Given rows of strings, uppermost first, a column index and a disc character, let the "
            "disc replace the lowest '<e>' of the column, if there is one, and return the rows.",
            "What do the rows look like when a piece falls to the bottom-most '<e>' of a column "
            "(nothing happens if there is none)? Arguments: rows from the top, column index, "
            "piece.",
            "Replace, in a column of a grid of strings, the '<e>' nearest to the last row by the "
            "given character; no change without a '<e>'. Arguments: rows, column index, "
            "character.",
            "We play four in a row on a list of strings, top row first, '<e>' being empty. Drop a "
            "disc into a column, unless that is full, and return the board. Arguments: board, "
            "column from 0, disc.",
        ),
        more_phrasings=(
            "Write a function to drop a disc into a column, replacing its lowest '<e>', and return the board of strings (top row first), unchanged if the column has no '<e>'; arguments board, column index, disc.",
            "Write a python function to play a move in a four-in-a-row game: board as a list of strings from top to bottom, column number from 0, disc character; the bottom '<e>' of the column becomes the disc, a column without '<e>' stays.",
            "For a list of strings (upper row first), a zero-based column and a character, return the rows after the lowermost '<e>' in this column was overwritten with the character; nothing happens where no '<e>' is in it.",
            "How does the board look after a move into the column with the given index, if the disc takes the '<e>' furthest down, and is lost when there is no '<e>'? Board rows come first, from the top, then index, then disc.",
            "Board rows with the column's lowest '<e>' replaced by the disc.",
            "Throw a coin into one of the slots of an upright frame, where '<e>' is an empty place. It slides down to the last empty place of that slot; in a full slot nothing changes. Frame (list of strings, top line first), slot counted from 0, and letter of the coin are given; show the frame.",
            "The list of rows equal to the given ones except that, at index c of the last row r with '<e>' at c, if any, stands the character d; arguments rows (top first), c, d.",
            "Search the column from the bottom row upwards for '<e>'; put the piece at the first one found and stop, or leave all as it is if there is none. Return the rows, top one first. Inputs: rows, column index, piece.",
        ),
        names=("drop_disc", "drop_piece", "play_column", "insert_disc"),
        solutions=(
            """def <f>(board, column, disc):
    board = list(board)
    for r in range(len(board) - 1, -1, -1):
        if board[r][column] == <e>:
            board[r] = board[r][:column] + disc + board[r][column + 1:]
            break
    return board""",
            """def <f>(rows, c, sign):
    free = sum(row[c] == <e> for row in rows)
    result = []
    for i, row in enumerate(rows, 1):
        result.append(row[:c] + sign + row[c + 1:] if i == free else row)
    return result""",
        ),
        inputs=lambda rng, e: board_after_drops(rng, e),
        parameters=lambda rng: {"e": rng.choice(".-_")},
    ),
    Family(
        concept="longest-straight-line-of-sign",
        tags=("matrices", "strings"),
        phrasings=(
            "Write a function to find the length of the longest unbroken line of '<s>' in a grid "
            "of strings, looking along rows and down columns only; 0 if there is none.",
            "Write a python function to return how many '<s>' at most stand directly next to each "
            "other in one row or one column of a list of equally long strings.",
            "Given the rows of a board as strings, return the size of the largest horizontal or "
            "vertical run of '<s>' (0 without any, diagonals ignored).",
            "How long is the longest straight chain of '<s>' cells, across or down, on the board?",
            "Maximum number of consecutive '<s>' characters in any row or column of the text "
            "grid.",
            "My board is a list of strings. Tell me the best line that player '<s>' has, counting "
            "adjacent cells in a row or in a column but not diagonally; no cell of theirs means "
            "0.",
        ),
        more_phrasings=(
            "Write a function to get the most '<s>' in a row without interruption, across or down, in a list of strings; 0 if there are none.",
            "Write a python function to measure the longest horizontal or vertical run of the character '<s>' on a board of equally long strings.",
            "For a list of strings of one length, return the size of the biggest group of adjacent '<s>' that lie in one row or in one column; diagonals don't count.",
            "How many '<s>' follow one another at most when the grid is read line by line and column by column?",
            "Longest run of '<s>' in any row or column.",
            "Someone put down dominoes marked '<s>' on squares. What is the length of the longest chain running straight left to right or straight up and down with no gap? No such mark at all means 0.",
            "The maximum length of a block of consecutive cells equal to '<s>' within a single row or a single column of a character matrix, 0 if '<s>' does not occur.",
            "Go along every row and every column with a counter that grows at '<s>' and falls back to 0 at any other sign; return the highest value it ever shows.",
        ),
        names=("longest_line", "best_line", "longest_straight", "max_in_line"),
        solutions=(
            """def <f>(board):
    best = 0
    for line in [*board, *zip(*board)]:
        run = 0
        for sign in line:
            run = run + 1 if sign == <s> else 0
            best = max(best, run)
    return best""",
            """import re

def <f>(rows):
    lines = list(rows) + ["".join(column) for column in zip(*rows)]
    runs = re.findall(<s> + "+", "/".join(lines))
    return max(map(len, runs), default=0)""",
            """def <f>(board):
    lines = board + ["".join(column) for column in zip(*board)]
    length = 0
    while any(<s> * (length + 1) in line for line in lines):
        length += 1
    return length""",
        ),
        inputs=lambda rng, s: (
            picture(rng, s + "-" + rng.choice((s, "-", "Z")), rng.randint(2, 4), rng.randint(2, 5)),
        ),
        parameters=lambda rng: {"s": rng.choice("XOABR")},
    ),
    Family(
        concept="slide-row-and-merge-equal-tiles",
        tags=("lists", "simulation"),
        phrasings=(
            "Write a function to slide the number tiles of a row to the left: zeros are gaps, "
            "equal tiles that meet merge from the left into their sum, none twice, and zeros fill "
            "up the end.",
            "Write a python function to move the nonzero numbers of a row left, add up each pair "
            "of equal neighbours (from the left, no sum merging again) and pad with zeros to the "
            "old length.",
            "Given a row with 0 for empty, push the tiles left; two equal ones that come together "
            "become one of double value, leftmost first, and none merges twice. Return the row, "
            "as long as before.",
            "What becomes of a row when its nonzero tiles move left, neighbouring equals (gaps "
            "skipped) are added in pairs from the left, each tile once, and zeros fill the end?",
            "Shift nonzero entries to the front, combine each pair of equal neighbours into its "
            "sum, left to right without reusing a sum, and fill with zeros to the old length.",
            "I press 'left': each tile of the row (0 is empty) slides to the left and adds itself "
            "to an equal one before it, unless that one is itself a new sum. Give the row, zeros "
            "at the end.",
        ),
        more_phrasings=(
            "Write a function to push a row's nonzero tiles left, merging equal neighbours pairwise from the left, each only once, with zeros at the end.",
            "Write a python function to perform one leftward move on a row of tiles where 0 is empty: close the gaps, fuse adjacent equal tiles into their sum beginning at the left (a fused tile can't fuse again), and fill up with 0 to the same length.",
            "For a row of numbers with 0 for empty cells, return an equally long row after sliding to the left, in which two equal tiles that come together turn into one of double value, leftmost pairs first and no tile taking part twice.",
            "Which row arises from pressing left in the game of doubling tiles, if 0 marks free cells and a tile just doubled doesn't join with another in the same move?",
            "Slide left, merge equal pairs once, pad with zeros.",
            "Squeeze all the numbers of the row to the left side and leave the zeros behind. Then go from left to right: when two equal ones stand together, make them one with twice the value, and don't use that one again. Put zeros at the end until the row is as long as before.",
            "With t the subsequence of nonzero entries, scan t from the left, replacing equal consecutive entries x, x by 2x and continuing behind them; the result is padded with zeros to the input's length.",
            "[2, 0, 2, 4] becomes [4, 4, 0, 0] and not [8, 0, 0, 0], [2, 2, 2, 0] becomes [4, 2, 0, 0], and [0, 0, 3] becomes [3, 0, 0]. Return the row after such a push to the left.",
        ),
        names=("slide_left", "merge_tiles", "move_left", "push_row"),
        solutions=(
            """def <f>(row):
    tiles = [x for x in row if x]
    result = []
    while tiles:
        if len(tiles) > 1 and tiles[0] == tiles[1]:
            result.append(2 * tiles[0])
            tiles = tiles[2:]
        else:
            result.append(tiles.pop(0))
    return result + [0] * (len(row) - len(result))""",
            """def <f>(row):
    result, last = [], 0
    for tile in row:
        if tile == 0:
            continue
        if tile == last:
            result[-1] *= 2
            last = 0
        else:
            result.append(tile)
            last = tile
    return result + [0] * (len(row) - len(result))""",
        ),
        inputs=lambda rng: (
            [rng.choice((0, 0, 2, 2, 2, 4, 4, 8)) for _ in range(rng.randint(2, 6))],
        ),
    ),
    Family(
        concept="largest-sum-of-square-block",
        tags=("matrices", "searching"),
        phrasings=(
            "Write a function to find the largest sum of a <k> by <k> block of neighbouring cells "
            "in a matrix.",
            "Write a python function to return the greatest total of any <k> x <k> square inside "
            "a grid of numbers at least that large.",
            "Given a matrix with no fewer than <k> rows and columns, return the maximum over all "
            "its contiguous submatrices of <k> rows and <k> columns of the sum of their elements.",
            "Which sum is highest among all windows of <k> times <k> cells in the table? Return "
            "that sum.",
            "Maximum <k>x<k> window sum of a grid.",
            "I lay a square frame of <k> by <k> cells anywhere on my table of numbers, inside the "
            "edges. What is the most that the framed numbers can add up to?",
        ),
        more_phrasings=(
            "Write a function to get the highest total of a <k> x <k> square in a matrix.",
            "Write a python function to slide a window of <k> rows by <k> columns over a matrix that is at least so big and give the largest sum seen in it.",
            "For a table of numbers with a height and width of <k> or more, return the maximum that the numbers inside a square of <k> by <k> adjoining cells can sum up to.",
            "How much is the richest square field with a side of <k> cells worth, if each cell of the grid (not smaller than the square) has the value written in it?",
            "Largest sum over <k> by <k> submatrices of neighbouring cells.",
            "Lay a frame that is <k> squares wide and <k> squares high on my number board, in whatever place gives the most when you add what you see in it. How much is that?",
            "The maximum, over all i, j for which the block fits, of the sum of m[i + a][j + b] for 0 <= a, b < <k>.",
            "Consider every position of the top left corner of a <k> by <k> square that still lies fully inside the grid, add up the square, and return the best of all these sums, which may be negative.",
        ),
        names=("best_block", "largest_block_sum", "max_square_sum", "best_window"),
        solutions=(
            """def <f>(matrix):
    rows, columns = len(matrix), len(matrix[0])
    return max(
        sum(sum(row[c:c + <k>]) for row in matrix[r:r + <k>])
        for r in range(rows - <k> + 1)
        for c in range(columns - <k> + 1)
    )""",
            """def <f>(grid):
    sums = []
    for r in range(len(grid) - <k> + 1):
        for c in range(len(grid[0]) - <k> + 1):
            total = 0
            for row in grid[r:r + <k>]:
                total += sum(row[c:c + <k>])
            sums.append(total)
    return max(sums)""",
        ),
        inputs=lambda rng, k: (integer_matrix(rng, -4, 9, rng.randint(k, 4), rng.randint(k, 4)),),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3))},
    ),
    Family(
        concept="maximum-of-each-tile-of-grid",
        tags=("matrices",),
        phrasings=(
            "Write a function to shrink a grid by replacing every <k> by <k> tile, counted from "
            "the top left without overlap, by its largest number; rows and columns come in "
            "multiples of <k>.",
            "Write a python function to divide a matrix whose height and width are multiples of "
            "<k> into <k> x <k> squares and return the matrix of their maxima.",
            "Given a matrix that splits evenly into blocks of <k> rows and <k> columns, return "
            "the smaller matrix with the maximum of each block.",
            "What are the greatest values of the adjoining <k> times <k> blocks of a table with "
            "sides divisible by <k>? Answer with a list of rows.",
            "Maximum of every <k> x <k> block of a grid, as a smaller grid; the blocks do not "
            "overlap and fill the grid exactly.",
            "I want to reduce my picture, a list of rows of numbers, to one number for each "
            "square of <k> by <k> cells, namely the biggest one. The sides are always multiples "
            "of <k>.",
        ),
        more_phrasings=(
            "Write a function to replace each <k> x <k> tile of a grid by its maximum, giving a smaller grid; the sides are multiples of <k>.",
            "Write a python function to downsample a matrix by non-overlapping max pooling with window and stride <k>, both of its dimensions being divisible by <k>.",
            "For a grid with numbers of rows and columns divisible by <k>, return a list of rows holding, for each <k> by <k> square it is tiled with, the greatest entry.",
            "What is left of a table if every square of <k> times <k> cells, side by side from the upper left corner, is represented just by its highest number? Width and height are multiples of <k>.",
            "Max pooling of a grid with <k> by <k> tiles.",
            "A chessboard of countries, each a square of <k> by <k> towns: write down on a smaller board the population of the biggest town of each country. The big board divides up evenly.",
            "The matrix p with p[i][j] = max of g[<k> i + a][<k> j + b] over 0 <= a, b < <k>, for a matrix g whose dimensions are multiples of <k>.",
            "Cut the rows into bands of <k>, cut every band into blocks of <k> columns, keep of each block nothing but its largest value, and return the values, one list per band. Nothing is left over when cutting.",
        ),
        names=("max_pool", "block_maxima", "shrink_grid", "pool_blocks"),
        solutions=(
            """def <f>(grid):
    return [
        [max(max(row[c:c + <k>]) for row in grid[r:r + <k>]) for c in range(0, len(grid[0]), <k>)]
        for r in range(0, len(grid), <k>)
    ]""",
            """def <f>(matrix):
    result = []
    for r in range(0, len(matrix), <k>):
        line = []
        for c in range(0, len(matrix[0]), <k>):
            block = [x for row in matrix[r:r + <k>] for x in row[c:c + <k>]]
            line.append(max(block))
        result.append(line)
    return result""",
        ),
        inputs=lambda rng, k: (
            integer_matrix(rng, 0, 9, rng.choice((2, 4)) if k == 2 else k, k * rng.randint(1, 2)),
        ),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3))},
    ),
    Family(
        concept="enlarge-text-picture",
        tags=("matrices", "strings"),
        phrasings=(
            "Write a function to enlarge a picture of text rows <k> times: every character "
            "becomes a square of <k> by <k> equal characters.",
            "Write a python function to return a list of strings in which each character of the "
            "given rows is repeated <k> times across and each row <k> times down.",
            "Given a list of strings, scale it up by <k> in both directions and return the list "
            "of longer rows, <k> times as many.",
            "What do the rows look like if every sign is drawn <k> wide and <k> high?",
            "Stretch a text picture by the factor <k>, horizontally and vertically; rows in, rows "
            "out.",
            "My icon is a list of strings and too small. Blow it up so that each pixel takes <k> "
            "columns and <k> rows.",
        ),
        more_phrasings=(
            "Write a function to scale a list of text rows up by <k>, in width and in height.",
            "Write a python function to magnify ASCII art so that each character fills a block <k> characters wide and <k> rows high, returned as a list of strings.",
            "For rows of text, return rows in which every character occurs <k> times running and every such widened row appears <k> times running.",
            "Which list of strings shows the same picture as the given one, only <k> times as large in both directions?",
            "Text picture with each sign blown up to <k> by <k>.",
            "Draw the little drawing again, but use <k> squares beside each other and <k> squares below each other for every single square of it. The drawing is a list of strings, and so is the result.",
            "The list of strings r with r[i][j] = s[i // <k>][j // <k>], having <k> times as many rows as s and <k> times as many characters in each.",
            "First stretch each string by writing its characters <k> times each, then write down each stretched string <k> times before moving on to the next one; return all as a list.",
        ),
        names=("enlarge", "scale_up", "zoom_picture", "magnify"),
        solutions=(
            """def <f>(rows):
    return ["".join(c * <k> for c in row) for row in rows for _ in range(<k>)]""",
            """def <f>(picture):
    result = []
    for row in picture:
        wide = ""
        for c in row:
            wide += c * <k>
        result += [wide] * <k>
    return result""",
        ),
        inputs=lambda rng, k: (picture(rng, "ab#.", size(rng, 1, 3), rng.randint(1, 3)),),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3))},
    ),
    Family(
        concept="minutes-until-all-rotten",
        tags=("matrices", "simulation"),
        phrasings=(
            "Write a function to find how many minutes pass until no 1 is left in a grid, when "
            "each minute every 2 turns the 1s directly above, below, left and right of it into 2; "
            "-1 if never.",
            "Write a python function to count the rounds until all 1s of a matrix have become 2s; "
            "in a round every 1 with a 2 beside it (not diagonally) turns into 2. Return -1 if "
            "never.",
            "Given a grid of 0 (nobody), 1 (healthy) and 2 (ill), illness passing each day to "
            "direct neighbours, not diagonal ones, return the days until nobody is healthy, or -1 "
            "if somebody stays so.",
            "In how many steps do the 2s spread to all 1s, going in a step to every 1 above, "
            "below, left or right of a 2? Answer 0 if there are no 1s, -1 if a 1 stays.",
            "Steps until a fire (2) has burnt every tree (1) of a grid with bare cells (0), "
            "spreading to the four neighbours each step; -1 if a tree survives for ever.",
            "Boxes are empty (0), fresh (1) or mouldy (2), and every minute mould spreads to the "
            "fresh boxes sharing an edge. After how many minutes is nothing fresh? -1 if never.",
        ),
        more_phrasings=(
            "Write a function to count the minutes until a grid has no 1 left, each 2 turning the 1s above, below, left and right of it into 2s every minute; -1 if that never happens.",
            "Write a python function to simulate a spread over edge-adjacent cells, 2 infecting 1 and 0 being empty, and return after how many steps all the 1s are gone, or -1 if some can never be reached.",
            "For a matrix of 0, 1 and 2, return the number of rounds of simultaneous infection (1 becomes 2 next to a 2, diagonals not counting) needed to leave no 1; 0 if there is none from the start, -1 if it is impossible.",
            "How long does it take until news known at the cells 2 has come to all people at the cells 1, if everyone tells the four direct neighbours within a minute and 0 is nobody? -1 if someone never hears it.",
            "Rounds until every 1 is turned by neighbouring 2s, else -1.",
            "Water stands on the squares marked 2. Each minute it floods the dry squares marked 1 that lie directly beside water, also above and below; walls are 0. When is everything flooded? If some dry square stays dry for good, say -1.",
            "The maximum, over all cells with value 1, of the distance to the nearest cell with value 2 along side-sharing nonzero cells; 0 without cells of value 1, and -1 if some distance is infinite.",
            "[[2, 1, 1]] takes 2 minutes, [[2, 0, 1]] gives -1 because the gap can't be crossed, and [[0, 2]] gives 0, as there is no 1. Compute this for any grid, with spreading only up, down, left and right.",
        ),
        names=("minutes_to_rot", "rounds_to_spread", "spread_time", "steps_until_all"),
        solutions=(
            """def <f>(grid):
    fresh = {(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == 1}
    rotten = {(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == 2}
    minutes = 0
    while fresh:
        near = {(r + a, c + b) for r, c in rotten for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))}
        rotten = near & fresh
        if not rotten:
            return -1
        fresh -= rotten
        minutes += 1
    return minutes""",
            """def <f>(grid):
    rounds = 0
    cells = {(r, c): x for r, row in enumerate(grid) for c, x in enumerate(row)}
    while 1 in cells.values():
        ill = [cell for cell in cells if cells[cell] == 2]
        near = [p for r, c in ill for p in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))]
        new = [p for p in near if cells.get(p) == 1]
        if not new:
            return -1
        cells.update(dict.fromkeys(new, 2))
        rounds += 1
    return rounds""",
        ),
        inputs=fruit,
    ),
    Family(
        concept="squares-a-knight-reaches",
        tags=("searching", "strings"),
        phrasings=(
            "Write a function to list, in alphabetical order, the squares that a knight standing "
            "on a given square such as 'b1' of an empty chessboard can move to.",
            "Write a python function to return the sorted names of all fields on the 8 x 8 board "
            "that are one knight's move away from the field given, e.g. 'g8'.",
            "Given a chess square like 'd4', return the sorted list of squares a knight attacks "
            "from there.",
            "Where can the knight jump from this square? Squares are written as letter a-h and "
            "digit 1-8; sort the answer.",
            "Knight moves from a chess square, as a sorted list of square names.",
            "My knight stands on, say, 'c3' of a board with nothing else on it. List all squares "
            "it may jump to in one move, by name and sorted.",
        ),
        more_phrasings=(
            "Write a python function to generate the destinations of a chess knight from a field named by letter and digit, keeping only those on the 8 by 8 board, as a sorted list of names.",
            "For a square such as 'h1', return in alphabetical order the names of all squares of the chessboard that are two steps away in one direction and one in the other.",
            "Where can a lone knight on the given square, e.g. 'a5', go with its next move? Sort the names of the squares.",
            "Sorted knight destinations from a chess square.",
            "The horse in chess leaps two squares straight and one to the side. Standing on a square like 'f2', with no other pieces around, to which squares can it leap? Give their names in order, without any that are off the board.",
            "The list, in ascending order, of the squares of an 8 x 8 board (a1 to h8) whose file and rank differ from those of the given square by 1 and 2 or by 2 and 1.",
            "'a1' gives ['b3', 'c2'], since the other six jumps would leave the board. List the possible target squares for any starting square in that way, sorted.",
        ),
        names=("knight_moves", "knight_targets", "squares_in_reach", "jumps_from"),
        solutions=(
            """def <f>(square):
    column, row = "abcdefgh".index(square[0]), int(square[1])
    targets = []
    for a, b in ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)):
        if 0 <= column + a < 8 and 1 <= row + b <= 8:
            targets.append("abcdefgh"[column + a] + str(row + b))
    return sorted(targets)""",
            """def <f>(square):
    result = []
    for letter in "abcdefgh":
        for digit in "12345678":
            across = abs(ord(letter) - ord(square[0]))
            up = abs(int(digit) - int(square[1]))
            if across * up == 2:
                result.append(letter + digit)
    return result""",
        ),
        inputs=lambda rng: (square(rng),),
    ),
    Family(
        concept="fewest-knight-moves",
        tags=("searching",),
        phrasings=(
            "Write a function to find the least number of moves a knight needs from one chess "
            "square to another, both given like 'e4', on an empty 8 by 8 board.",
            "Write a python function to return how many knight's moves at minimum lead from the "
            "first square to the second on an ordinary empty chessboard; squares are strings such "
            "as 'a1'.",
            "Given two chess squares by name, return the length in moves of the shortest knight's "
            "journey between them, 0 if they are the same.",
            "In how few jumps can a knight get from square to square, staying on the 8 x 8 board? "
            "Both are written as a letter and a digit.",
            "Knight distance of two squares of a chessboard, e.g. of 'a1' and 'b3' it is 1.",
            "I want my knight on another square and nothing is in the way. How many moves does it "
            "take at least? I name the square it stands on and the goal, as in 'g1', 'e5'.",
        ),
        more_phrasings=(
            "Write a function to get the minimum number of knight moves between two squares like 'b1' and 'c3' on an empty chessboard.",
            "Write a python function to run a breadth-first search over the 64 squares and return the knight's distance from a start square to a target square, both strings of letter and digit.",
            "For two chess squares, written like 'h8', return how many moves a knight starting on the first needs at least to stand on the second, never leaving the board; 0 if they are the same.",
            "What is the smallest number of knight's leaps from one field of an 8 x 8 board to another, both named in the usual way?",
            "Shortest knight route length between two chess squares.",
            "The horse in chess shall get from one square to the other as quickly as it can, and the board is otherwise empty. How many leaps is that? The squares are called 'a1' to 'h8'.",
            "The distance of two vertices in the graph on the squares a1, ..., h8 in which squares one knight's move apart are joined.",
            "'a1' to 'c2' takes one move, 'a1' to 'a1' none, and 'a1' to 'b2' as many as four, for the board's edge is in the way. Find this number for any two squares.",
        ),
        names=("knight_distance", "fewest_jumps", "min_knight_moves", "moves_needed"),
        solutions=(
            """def <f>(start, goal):
    reached, moves = {start}, 0
    while goal not in reached:
        reached = {
            a + b for a in "abcdefgh" for b in "12345678" for c, d in reached
            if abs(ord(a) - ord(c)) * abs(ord(b) - ord(d)) == 2
        }
        moves += 1
    return moves""",
            """def <f>(start, goal):
    moves, queue = {start: 0}, [start]
    for square in queue:
        for a in "abcdefgh":
            for b in "12345678":
                across, up = abs(ord(a) - ord(square[0])), abs(ord(b) - ord(square[1]))
                if across * up == 2 and a + b not in moves:
                    moves[a + b] = moves[square] + 1
                    queue.append(a + b)
    return moves[goal]""",
        ),
        inputs=lambda rng: (square(rng), square(rng)),
    ),
    Family(
        concept="stones-fall-in-picture",
        tags=("matrices", "simulation"),
        phrasings=(
            "Write a function to let all stones '<s>' in a picture of equally long strings (top "
            "row first, '.' is air) fall straight down as far as they can, piling up, and return "
            "the rows.",
            "Write a python function to return a grid of '<s>' and '.' strings after gravity has "
            "moved every '<s>' to the bottom of its column.",
            "Given rows of text made of '<s>' and '.', the last one being the ground level, drop "
            "the '<s>' signs in each column to the bottom and return the new rows.",
            "What does the picture, a list of strings from top to bottom, look like once each "
            "'<s>' has sunk through the '.' below it and come to rest on the floor or on another "
            "'<s>'?",
            "Settle every column: dots on top, '<s>' signs below, as many as before. Rows of "
            "strings in and out.",
            "In my text map '<s>' is a loose stone and '.' nothing at all. Show the map, as a "
            "list of rows, when everything has fallen down vertically.",
        ),
        more_phrasings=(
            "Write a function to let each '<s>' in a grid of '<s>' and '.' drop to the bottom of its column, stacking, and return the rows, top first.",
            "Write a python function to apply gravity to a list of equally long strings: in every column the '<s>' signs collect at the lower end and the dots at the upper end.",
            "For a picture of '<s>' on '.', given as strings from the top row down, return the picture of the same size in which nothing is below an '<s>' but other '<s>' or the floor.",
            "How do the rows read, from top to bottom, after all '<s>' have fallen straight down through the '.' as far as possible?",
            "Rows after every '<s>' falls down its column, '.' being air.",
            "Shake the box, which is drawn as a list of strings with the upper line first. All things marked '<s>' drop to the ground or onto each other, none moves sideways, and '.' is just air. Draw the box again.",
            "The list of strings in which each column consists of as many '.' as in the input column followed, downwards, by as many '<s>' as in the input column.",
            "Count the '<s>' in a column, write that many at the bottom and fill up with '.' above; do so for all columns, and return the rows from the uppermost on.",
        ),
        names=("let_fall", "apply_gravity", "drop_stones", "settle"),
        solutions=(
            """def <f>(rows):
    columns = [sorted(column, key=lambda sign: sign == <s>) for column in zip(*rows)]
    return ["".join(row) for row in zip(*columns)]""",
            """def <f>(picture):
    height = len(picture)
    counts = [column.count(<s>) for column in zip(*picture)]
    result = []
    for r in range(height):
        result.append("".join(<s> if r >= height - n else "." for n in counts))
    return result""",
        ),
        inputs=lambda rng, s: (picture(rng, s + "..", rng.randint(2, 4), rng.randint(2, 5)),),
        parameters=lambda rng: {"s": rng.choice("o#*O@")},
    ),
    Family(
        concept="cells-alive-beside-exactly-one",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to run <k> steps on a row of 0s and 1s in which a cell becomes 1 "
            "exactly if one, but not both, of its two neighbours was 1; outside the row "
            "everything is 0.",
            "Write a python function to return a list of bits after <k> rounds, each replacing "
            "all cells at once by 1 where exactly one direct neighbour is 1 and by 0 elsewhere "
            "(missing neighbours count as 0).",
            "Given a row of zeros and ones, replace <k> times every cell by the exclusive or of "
            "its left and right neighbours, 0 standing beyond the ends, all cells together; "
            "return the row.",
            "What does a row of cells look like after <k> generations if a cell lives (1) next "
            "time just when a single one of the two cells beside it lives now? Beyond the edges "
            "nothing lives.",
            "<k> simultaneous updates of a 0/1 list: new[i] = 1 if old[i - 1] != old[i + 1] else "
            "0, with 0 outside.",
            "Lamps in a row are 1 (on) or 0. At each tick a lamp is on if, before the tick, one "
            "of its neighbours was on and the other one off or missing. Show the lamps after <k> "
            "ticks.",
        ),
        more_phrasings=(
            "Write a function to update a 0/1 row <k> times, a cell being 1 next if exactly one of its two neighbours is 1, with 0 beyond the ends.",
            "Write a python function to simulate <k> generations of a one-dimensional automaton whose new cell is left neighbour xor right neighbour, all cells changing together and the outside being 0.",
            "For a list of zeros and ones, return the list after <k> rounds in which every cell takes 1 if its neighbours differ and 0 if they agree; a neighbour missing at an end is taken as 0.",
            "Which bits are in the row after <k> steps, if in each step precisely the places with one single 1 beside them, not two and not none, hold a 1, and outside there are only 0s?",
            "<k> steps of new cell = left xor right, borders 0.",
            "Lamps hang in a line. With each of <k> gongs all lamps check their neighbours at once: a lamp is on afterwards if one lamp next to it was on but the other was not; at the ends the missing lamp counts as off. Show the line as 1s and 0s.",
            "The result of <k> applications of the map c -> d with d[i] = (c[i - 1] + c[i + 1]) mod 2, where c is 0 outside its range, to a 0/1 list.",
            "Write a 0 before and behind the row, compare for each cell what is left and what is right of it, and put 1 for different, 0 for equal. Do that <k> times, and return the last row.",
        ),
        names=("next_generation", "evolve", "run_cells", "after_steps"),
        solutions=(
            """def <f>(cells):
    for _ in range(<k>):
        padded = [0, *cells, 0]
        cells = [int(a != b) for a, b in zip(padded, padded[2:])]
    return cells""",
            """def <f>(row):
    n = len(row)
    for _ in range(<k>):
        left = [0] + row[:-1]
        right = row[1:] + [0]
        row = [left[i] ^ right[i] for i in range(n)]
    return row""",
        ),
        inputs=lambda rng, k: (integers(rng, 0, 1, rng.randint(3, 8)),),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3))},
    ),
    Family(
        concept="countdown-ignoring-overshoots",
        tags=("simulation",),
        phrasings=(
            "Write a function to start at <n> and subtract the throws of a list one after "
            "another, ignoring any throw greater than what is left, and return what is left at "
            "the end.",
            "Write a python function to return the remaining points of a darts player who begins "
            "with <n>: each throw is taken off unless it would bring the points below zero, in "
            "which case it does not count.",
            "Given scores in order, count down from <n> by each of them, but skip a score that "
            "exceeds the current remainder; return the final remainder.",
            "How much of <n> remains after the listed numbers have been taken away in turn, where "
            "a number larger than the rest at that time is passed over?",
            "Remainder of <n> after subtracting the list's positive numbers from left to right, "
            "each only if the result is not negative.",
            "We play from <n> down to 0. A throw that would take me under 0 is void, the next one "
            "counts again. With these throws, how many points do I have left?",
        ),
        more_phrasings=(
            "Write a function to count down from <n> by each positive number of a list, skipping those bigger than what remains, and return the rest.",
            "Write a python function to subtract throws in order from a starting value of <n>, where a throw that would make it negative is disregarded, and give the final value.",
            "For a list of positive throws, return what remains of <n> after each one, in turn, has been taken off if the remainder was at least as large.",
            "How many of <n> points does a player still have to make after these throws, if throws worth more than the points left simply don't count?",
            "<n> minus the throws in order, ignoring any that overshoot.",
            "You have <n> coins in your purse and visit shops one after another, each with one price. You buy if you can afford it and walk on if you can't. How many coins do you have at the end?",
            "The value r after processing all elements t from left to right with the rule r := r - t if t <= r, starting with r = <n>.",
            "A throw is lost only when it is greater than the current rest; exactly reaching 0 is allowed. Begin with <n>, treat all throws of the list like that, and return the rest.",
        ),
        names=("points_left", "countdown", "remaining_points", "play_down"),
        solutions=(
            """def <f>(throws):
    left = <n>
    for throw in throws:
        if throw <= left:
            left -= throw
    return left""",
            """from functools import reduce

def <f>(scores):
    return reduce(lambda left, score: left - score if left >= score else left, scores, <n>)""",
        ),
        inputs=lambda rng, n: (integers(rng, 1, n // 2 + 5, size(rng, 2, 6)),),
        parameters=lambda rng: {"n": rng.choice((21, 30, 50, 60, 101))},
    ),
    Family(
        concept="bounce-back-from-last-field",
        tags=("simulation",),
        phrasings=(
            "Write a function to find the field reached by a token that starts on 0 and moves by "
            "each roll, turning back at field <n> with surplus steps; exactly on <n> it stays.",
            "Write a python function to return the final position on a track from 0 to <n>, "
            "starting at 0: overshooting steps go back from <n>, and reaching <n> exactly ends "
            "all moves.",
            "Given dice rolls, move from 0 towards <n>; steps too many bounce back from <n>, and "
            "once <n> is hit exactly the remaining rolls are ignored. Return the final field.",
            "On which field do the rolls take me if I begin on 0 and walk back from <n> the steps "
            "I have too many? Once exactly on <n>, I stay there.",
            "Final position p for a list of rolls, from 0: p becomes p + roll, or 2 * <n> - (p + "
            "roll) if that is beyond <n>; at <n> it stops.",
            "In our board game all start on 0 and the goal is <n>. If you throw too much, you "
            "count to <n> and the rest backwards; on <n> you are done. Where do these throws "
            "lead?",
        ),
        more_phrasings=(
            "Write a function to move a token from 0 by each roll, bouncing back at <n> with leftover steps and stopping for good exactly on <n>; return its last field.",
            "Write a python function to follow a piece on the fields 0 to <n>: each roll moves it forward, surplus beyond <n> is walked backward, and landing precisely on <n> makes all later rolls void. Give the end position.",
            "For a list of die rolls, return where a figure starting at 0 stands when all are played, if it turns round at <n> and is finished once a roll takes it exactly there.",
            "Which field between 0 and <n> am I on after these rolls, having begun on 0 and turned back at <n> whenever I rolled too much, unless I had already come to rest right on it?",
            "Position from 0 after rolls, reflected at <n>, halting on <n>.",
            "The goal of our board game is field <n>, and you must hit it exactly. Roll too high, and you walk to the goal and then back by what is left over. Once in the goal you stay. Where are you, beginning at 0, after all the rolls?",
            "The last term of p(0) = 0, p(i) = <n> - |<n> - p(i - 1) - r(i)| while p(i - 1) != <n>, and p(i) = <n> from then on, for the list r of rolls.",
            "Add the roll to the field; if that is more than <n>, go as far below <n> as it was above. Take the next roll, but skip all rolls once you're on <n> itself. Begin on field 0 and return the field at the end.",
        ),
        names=("final_field", "board_position", "race_position", "play_rolls"),
        solutions=(
            """def <f>(rolls):
    position = 0
    for roll in rolls:
        if position == <n>:
            break
        position += roll
        if position > <n>:
            position = 2 * <n> - position
    return position""",
            """def <f>(rolls):
    field = 0
    for roll in rolls:
        if field != <n>:
            field = <n> - abs(<n> - field - roll)
    return field""",
        ),
        inputs=lambda rng, n: (integers(rng, 1, 6, size(rng, n // 4, n // 2 + 1)),),
        parameters=lambda rng: {"n": rng.randint(10, 16)},
    ),
    Family(
        concept="checkered-board-text",
        tags=("matrices", "strings"),
        phrasings=(
            "Write a function to build a board of given numbers of rows and columns, in this "
            "order, as a list of strings in which '<a>' and '<b>' alternate both ways, with '<a>' "
            "at the top left.",
            "Write a python function to return the rows of a chequered pattern of height n and "
            "width m (arguments n, m): neighbours across and down differ, signs are '<a>' and "
            "'<b>', the first cell is '<a>'.",
            "Given a height and a width, return a list of that many strings of that length, "
            "coloured like a chessboard with '<a>' and '<b>', beginning with '<a>'.",
            "What are the text rows of a chessboard pattern with so many rows and so many "
            "columns, where '<a>' is the upper left cell and '<b>' the other colour?",
            "Checkerboard of '<a>' and '<b>' as a list of row strings; arguments rows, columns; "
            "the top left cell is '<a>'.",
            "I'd like a floor pattern: rows of '<a>' and '<b>' by turns, each row shifted against "
            "the one before, the first starting with '<a>'. I tell you the number of rows, then "
            "of columns; give me a list of strings.",
        ),
        names=("checkered_board", "chess_pattern", "make_board", "alternating_rows"),
        solutions=(
            """def <f>(rows, columns):
    return ["".join(<b> if (r + c) % 2 else <a> for c in range(columns)) for r in range(rows)]""",
            """def <f>(n, m):
    line = (<a> + <b>) * (m + 1)
    return [line[r % 2:r % 2 + m] for r in range(n)]""",
            """def <f>(height, width):
    board = []
    for r in range(height):
        row = ""
        for c in range(width):
            row += <a> if r % 2 == c % 2 else <b>
        board.append(row)
    return board""",
        ),
        inputs=lambda rng, a, b: (size(rng, 1, 4), rng.randint(1, 6)),
        parameters=lambda rng: dict(
            zip("ab", rng.choice(("#.", "XO", "WB", "*-", "01", "bw")), strict=True)
        ),
    ),
    Family(
        concept="press-light-and-neighbours",
        tags=("matrices", "simulation"),
        phrasings=(
            "Write a function to press the button at row r and column c of a grid of lights (1 "
            "on, 0 off): that light and those directly above, below, left and right of it switch. "
            "Return the new grid. Arguments: grid, r, c.",
            "Write a python function to toggle a cell of a 0/1 matrix and its up to four direct "
            "neighbours, and return the matrix; arguments are the matrix, the row and the column, "
            "counted from 0.",
            "Given a grid of zeros and ones, a row index and a column index, return a copy with "
            "that cell and the cells sharing an edge with it flipped.",
            "What does the 0/1 board of the first argument look like after a press on cell "
            "(second, third argument; from 0), which inverts the cell and its horizontal and "
            "vertical neighbours?",
            "Invert a plus shape (centre r, c and the four adjacent cells, as far as they exist) "
            "in a binary grid; arguments grid, r, c counted from zero.",
            "In the lights puzzle each tap changes the lamp tapped and the ones next to it, not "
            "diagonally. I give the lamps as rows of 0 and 1 and where I tap, row then column "
            "from 0; show the lamps afterwards.",
        ),
        more_phrasings=(
            "Write a function to flip the light at (r, c) and those directly next to it in a 0/1 grid; arguments grid, r, c from 0; return the new grid.",
            "Write a python function to make a move in a lights-out puzzle: swap 0 and 1 in the chosen cell (row, then column, zero-based, after the grid) and in the cells sharing a side with it, and give the resulting grid.",
            "For a matrix of 0s and 1s plus a row and a column index, return a matrix in which the cell there and the ones immediately above, below, left and right, where they exist, are inverted.",
            "Which lamps are on (1) and which off (0) after someone pushes the one in row r and column c, counted from 0, if a push switches it together with its up to four edge neighbours? Inputs: grid, r, c.",
            "Grid with cell (r, c) and its edge neighbours toggled.",
            "Each tile has a dark and a bright side, 0 and 1. Turn over one tile, named by row and column from 0, and the tiles touching its sides, but none at the corners. What does the floor look like then? The floor is given first.",
            "The matrix with entries 1 - x at all (i, j) with |i - r| + |j - c| <= 1 and unchanged entries x elsewhere; arguments: binary matrix, r, c (from 0).",
            "In a corner three cells change, on an edge four, inside five: the pressed one at row r, column c (zero-based) and its direct neighbours go from 0 to 1 or 1 to 0. Return the changed grid, given grid, r, c.",
        ),
        names=("press", "toggle_plus", "tap_light", "switch_lights"),
        solutions=(
            """def <f>(grid, r, c):
    return [
        [1 - x if abs(i - r) + abs(j - c) <= 1 else x for j, x in enumerate(row)]
        for i, row in enumerate(grid)
    ]""",
            """def <f>(lights, row, column):
    result = [line[:] for line in lights]
    for a, b in ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0)):
        r, c = row + a, column + b
        if 0 <= r < len(result) and 0 <= c < len(result[0]):
            result[r][c] ^= 1
    return result""",
        ),
        inputs=lights,
    ),
    Family(
        concept="count-word-across-and-down",
        tags=("matrices", "strings"),
        phrasings=(
            "Write a function to count how often a word of two or more letters stands in a letter "
            "grid (a list of equal-length strings), read left to right or top to bottom; overlaps "
            "count. Arguments: grid, word.",
            "Write a python function to return the number of places in a list of equally long "
            "strings from which a given word, at least two letters long, can be read to the right "
            "or downwards.",
            "Given the rows of a word-search puzzle and a word of at least two letters, return "
            "its number of occurrences across (left to right) plus those down (top to bottom), "
            "overlapping ones included.",
            "How many times is the second argument, no shorter than two letters, hidden in the "
            "rows, forwards, and in the columns, downwards, of the grid of strings? Hits may "
            "overlap.",
            "Occurrences of a word (length two or more) in the rows read rightwards and the "
            "columns read downwards of a text grid, counting every starting cell and direction.",
            "My puzzle is a list of strings and the word has two letters or more. Count where it "
            "begins, going across from left to right or straight down, also when hits share "
            "letters.",
        ),
        more_phrasings=(
            "Write a function to count a word, at least two letters, in a grid of strings, reading rightwards and downwards, overlaps included; grid first.",
            "Write a python function to find how often a word of two letters or more appears horizontally from left to right or vertically from top to bottom in equally long strings (grid, word), all starting points being counted.",
            "For a list of strings of one length and a word with no fewer than two letters, return how many cells begin the word across plus how many begin it down.",
            "How many times is the word, two or more letters long, hidden in the letter square's rows read forwards and its columns read downwards, if finds may overlap? Pass the rows, then the word.",
            "Occurrences of a word across and down in a letter grid.",
            "Circle the word wherever you find it in the letter puzzle, but only written to the right or straight down, never backwards or slanting. Circles may overlap. How many circles are there? First the puzzle (a list of strings), then the word (two letters at least).",
            "The number of pairs (cell, direction), direction being right or down, such that the word, of length >= 2, is spelled from the cell in the direction; arguments: rows as strings, word.",
            "Write the columns out as further lines below the rows, and count in all lines the positions at which the word starts, even within another find. The grid is the first argument, and the word has two letters or more.",
        ),
        names=("count_word", "word_search", "hidden_words", "find_in_grid"),
        solutions=(
            """def <f>(grid, word):
    lines = grid + ["".join(column) for column in zip(*grid)]
    return sum(line.startswith(word, i) for line in lines for i in range(len(line)))""",
            """def <f>(rows, word):
    count, n = 0, len(word)
    for r in range(len(rows)):
        for c in range(len(rows[0])):
            if rows[r][c:c + n] == word:
                count += 1
            if "".join(row[c] for row in rows[r:r + n]) == word:
                count += 1
    return count""",
        ),
        inputs=lambda rng: (
            picture(rng, "on", rng.randint(2, 4), rng.randint(2, 5)),
            rng.choice(("on", "no", "no", "nn", "noo", "ono")),
        ),
    ),
    Family(
        concept="cheapest-fall-through-grid",
        tags=("dynamic-programming", "matrices"),
        phrasings=(
            "Write a function to find the smallest sum of a path from any cell of a matrix's "
            "first row to its last row, each step going down to the cell straight below or "
            "diagonally beside that one.",
            "Write a python function to return the least total met when falling through a grid "
            "row by row, choosing any start in the top row and shifting by at most one column per "
            "row.",
            "Given a matrix of integers, pick one number from every row, columns of successive "
            "rows differing by no more than 1, such that the sum is smallest, and return the sum.",
            "What is the cheapest way from top to bottom of the cost table if one moves down, "
            "down-left or down-right and may begin and end in any column? Return its cost, all "
            "visited cells included.",
            "Minimum falling path sum of a grid: one cell per row, adjacent rows at most one "
            "column apart.",
            "Water runs down my grid of numbers, starting anywhere in the top row, and in each "
            "row below it stays in its column or moves over by one. Which sum of the cells passed "
            "is the lowest possible?",
        ),
        more_phrasings=(
            "Write a function to find the minimal sum going from the top row to the bottom row of a grid, each step straight down or diagonally down.",
            "Write a python function to compute by dynamic programming the cheapest descent through a matrix: one cell per row, the column changing by -1, 0 or 1 from row to row, any start and any end.",
            "For a grid of numbers, return the smallest total of cells on a way down that starts anywhere in the first row, ends in the last, and goes from each cell to one of the up to three touching it in the row below.",
            "How little can one pay for crossing the field from its upper to its lower edge, if every cell has a price and a step leads to the cell below or to the left or right neighbour of that one?",
            "Smallest sum of a downward path, column shifts at most one.",
            "A skier starts at any place of the top line and always slides down one line, straight or slantwise to the next column. Each place costs strength, as written there. What is the least strength for the whole run, first and last place included?",
            "The minimum of the sum of g[i][c(i)] over all column sequences c with |c(i) - c(i + 1)| <= 1, one per row of g.",
            "[[1, 9], [9, 1]] gives 2, by going slantwise from 1 to 1. For each cell add the least of the (up to three) totals above it, row by row, and return the lowest total in the last row.",
        ),
        names=("cheapest_fall", "min_falling_path", "lowest_descent", "best_way_down"),
        solutions=(
            """def <f>(grid):
    best = grid[0]
    for row in grid[1:]:
        best = [x + min(best[max(c - 1, 0):c + 2]) for c, x in enumerate(row)]
    return min(best)""",
            """def <f>(matrix):
    columns = len(matrix[0])
    def down(r, c):
        if r == len(matrix) - 1:
            return matrix[r][c]
        return matrix[r][c] + min(down(r + 1, d) for d in (c - 1, c, c + 1) if 0 <= d < columns)
    return min(down(0, c) for c in range(columns))""",
        ),
        inputs=lambda rng: grid(rng, -2, 9),
    ),
    Family(
        concept="shift-grid-cells",
        tags=("matrices",),
        phrasings=(
            "Write a function to shift the cells of a grid forward <k> times: each shift moves "
            "every value one cell to the right, the last of a row to the start of the next, and "
            "the very last to the first cell.",
            "Write a python function to rotate the elements of a matrix, taken row by row as one "
            "long list, by <k> places towards the end (what falls off comes in at the front) and "
            "return a matrix of the same shape.",
            "Given a matrix, move each element <k> positions ahead in reading order, wrapping "
            "from the end to the top left, and return the new matrix.",
            "Which grid results if all the numbers wander <k> cells further, line after line as "
            "one reads, the last ones reappearing at the top?",
            "Cyclic shift of a grid in row order by <k> cells forward, same number of rows and "
            "columns.",
            "Everybody in my seating plan (a list of rows) moves up <k> seats: to the right, then "
            "on to the beginning of the next row, and from the last seat to the first. Return the "
            "new plan.",
        ),
        more_phrasings=(
            "Write a function to rotate the cells of a grid <k> places forward in reading order, last ones coming back in at the top left, same shape.",
            "Write a python function to push all values of a matrix on by <k> cells, line by line, with values leaving the lower right corner re-entering at the upper left.",
            "For a rectangular grid, return a grid of the same size in which each number stands <k> cells later, counting through the rows one after the other and from the last cell on to the first.",
            "What grid do we see after <k> rounds in each of which every number steps to the cell to its right, from a row's end to the next row's start, and from the very end to the very start?",
            "Grid cyclically shifted <k> cells in row-major order.",
            "People sit in rows. On a sign everybody moves one seat over, the ones at the end of a row go to the beginning of the row behind, and the very last one walks to the very first seat. Who sits where after <k> signs?",
            "The matrix of the same dimensions whose row-major sequence b satisfies b[(i + <k>) mod N] = a[i], a being the row-major sequence of the given matrix and N its length.",
            "Write all rows in one long line, take the last <k> entries away and put them in front (more than once round, if the line is shorter), then cut the line into rows as wide as before.",
        ),
        names=("shift_grid", "move_cells", "rotate_cells", "shift_matrix"),
        solutions=(
            """def <f>(grid):
    width = len(grid[0])
    flat = [x for row in grid for x in row]
    k = <k> % len(flat)
    flat = flat[-k:] + flat[:-k]
    return [flat[i:i + width] for i in range(0, len(flat), width)]""",
            """def <f>(matrix):
    rows, columns = len(matrix), len(matrix[0])
    result = [[None] * columns for _ in range(rows)]
    for r in range(rows):
        for c in range(columns):
            place = (r * columns + c + <k>) % (rows * columns)
            result[place // columns][place % columns] = matrix[r][c]
    return result""",
        ),
        inputs=lambda rng, k: grid(rng),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="count-hilltops-of-grid",
        tags=("matrices", "searching"),
        phrasings=(
            "Write a function to count the cells of a matrix that are greater than all their "
            "direct neighbours above, below, left and right, as far as these exist.",
            "Write a python function to return how many hilltops a height map has, a hilltop "
            "being strictly higher than each of the up to four cells that share an edge with it.",
            "Given a grid of heights with at least two cells, return the number of cells that "
            "exceed every horizontally or vertically adjacent cell.",
            "How many cells are peaks, that is, larger than each existing neighbour up, down, "
            "left and right (diagonals do not matter)?",
            "Number of strict local maxima of a grid, with four neighbours per inner cell and "
            "fewer at the edges.",
            "On my map of heights I call a cell a summit if all the cells next to it, not "
            "diagonally, lie lower. Count the summits.",
        ),
        more_phrasings=(
            "Write a function to count the grid cells higher than every neighbour above, below, left and right.",
            "Write a python function to tally the strict peaks of a height matrix of two cells or more, where only cells sharing a side are compared and a missing neighbour is no obstacle.",
            "For a matrix of at least two heights, return how many entries are larger than each entry next to them in the same row or the same column.",
            "How many cells of the height map look down on all cells at their four sides, as far as the map goes, an equal height not being good enough?",
            "Number of cells exceeding all edge-adjacent cells.",
            "On a floor made of blocks of various heights, somebody wants to stand on a block from which every step forward, backward, left or right goes down. How many such blocks are there? Slantwise blocks do not matter.",
            "The number of positions (i, j) such that g[i][j] > g[a][b] for all (a, b) in the grid with |a - i| + |b - j| = 1; the grid has at least two cells.",
            "A cell is out if a cell right beside, above or below it is as high or higher. Count the cells that are not out in a grid with two cells or more.",
        ),
        names=("count_peaks", "hilltops", "count_summits", "local_maxima"),
        solutions=(
            """def <f>(grid):
    heights = {(r, c): x for r, row in enumerate(grid) for c, x in enumerate(row)}
    count = 0
    for (r, c), x in heights.items():
        near = ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        count += all(heights.get(p, x - 1) < x for p in near)
    return count""",
            """def <f>(matrix):
    edge = float("-inf")
    width = len(matrix[0]) + 2
    rows = [[edge] * width] + [[edge, *row, edge] for row in matrix] + [[edge] * width]
    count = 0
    for r in range(1, len(rows) - 1):
        for c in range(1, width - 1):
            beside = (rows[r - 1][c], rows[r + 1][c], rows[r][c - 1], rows[r][c + 1])
            if rows[r][c] > max(beside):
                count += 1
    return count""",
        ),
        inputs=lambda rng: grid(rng),
    ),
    Family(
        concept="crop-picture-to-signs",
        tags=("matrices", "strings"),
        phrasings=(
            "Write a function to crop a picture of equally long strings to the smallest rectangle "
            "that contains every '<s>' (there is at least one) and return its rows.",
            "Write a python function to cut off all rows at the top and bottom and all columns at "
            "the left and right that hold no '<s>' from a list of equally long strings; there is "
            "at least one '<s>'.",
            "Given a text picture with one or more '<s>' in it, return the list of rows of the "
            "tightest rectangle around all the '<s>' signs.",
            "What is left of the rows of text if the margins, outer rows and columns free of "
            "'<s>', are trimmed? Some '<s>' is always there.",
            "Bounding rectangle of the '<s>' cells cut out of a grid of strings, as a list of "
            "strings; never without any '<s>'.",
            "My drawing is a list of strings with too much space around it. Cut it down so that "
            "the first and last row and the first and last column each contain a '<s>'; inner "
            "gaps stay, and it has at least one '<s>'.",
        ),
        names=("crop", "crop_picture", "trim_margins", "cut_out_drawing"),
        solutions=(
            """def <f>(rows):
    used = [r for r, row in enumerate(rows) if <s> in row]
    columns = [c for row in rows for c, sign in enumerate(row) if sign == <s>]
    return [row[min(columns):max(columns) + 1] for row in rows[used[0]:used[-1] + 1]]""",
            """def <f>(picture):
    rows = list(picture)
    for _ in range(2):
        while <s> not in rows[0]:
            rows.pop(0)
        while <s> not in rows[-1]:
            rows.pop()
        rows = ["".join(column) for column in zip(*rows)]
    return rows""",
        ),
        inputs=lambda rng, s: framed_picture(rng, s),
        parameters=lambda rng: {"s": rng.choice("#*XO@")},
    ),
    Family(
        concept="clear-full-lines-of-blocks",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to remove the full rows, made of '#' only, from a list of equally "
            "long strings and add as many rows of dots at the top, as in a game of falling "
            "blocks.",
            "Write a python function to return the board (strings, top row first) after every row "
            "without a gap, that is all '#', has vanished and the rows above have moved down, "
            "with empty '.' rows coming in on top.",
            "Given rows of '#' and '.', drop those consisting entirely of '#' and put the same "
            "number of all-'.' rows in front; return the list, as long as before.",
            "What does the playing field look like when completed rows ('#' throughout) are "
            "cleared and everything above them sinks by as many rows, dots filling up from the "
            "top?",
            "Delete all-'#' rows, keep the order of the others, prepend '.' rows up to the old "
            "height.",
            "In my block game a line with no '.' left disappears and what was above slides down. "
            "The field is a list of strings, uppermost first; show it after all complete lines "
            "went, with rows of '.' on top instead.",
        ),
        more_phrasings=(
            "Write a function to delete all rows that are only '#' from a board of '#' and '.' and refill with rows of '.' at the top.",
            "Write a python function to clear completed lines in a falling-block game: rows of strings from top to bottom, '#' filled and '.' free; the result has the same height, with free rows first.",
            "For equally long strings of '#' and '.', uppermost first, return the list in which no string without a '.' is left, the others keep their order at the bottom, and strings of dots fill the top.",
            "What is on the field (strings from the top down) once every row with no '.' in it is gone, the rest has sunk and rows of '.' have come in above?",
            "Board without full '#' rows, padded on top with '.' rows.",
            "Whenever a shelf is packed full from end to end, '#' in every place, it is taken out, the shelves above move down, and an empty one, all dots, is put in at the top. Show the shelves as strings, the top one first.",
            "The list consisting of m rows of '.' followed by the rows that contain a '.', in order, where m is the number of rows made of '#' only; the row length is kept.",
            "['#.', '##', '.#'] becomes ['..', '#.', '.#']: the middle row was complete and vanished. Treat every complete row like this, and keep the board's height and width.",
        ),
        names=("clear_lines", "clear_full_rows", "remove_complete", "collapse_rows"),
        solutions=(
            """def <f>(rows):
    kept = [row for row in rows if "." in row]
    return ["." * len(rows[0])] * (len(rows) - len(kept)) + kept""",
            """def <f>(board):
    full = "#" * len(board[0])
    result = list(board)
    while full in result:
        result.remove(full)
        result.insert(0, "." * len(full))
    return result""",
        ),
        inputs=tetris,
    ),
)
