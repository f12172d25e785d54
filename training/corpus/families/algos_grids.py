"""Grids of characters or numbers: islands, floods, mazes, life and neighbours."""

from training.corpus.draw import chance, integer_matrix, letters, size
from training.corpus.family import Family


def bits(rng, share=0.45, low=2, high=4):
    """A small matrix of zeros and ones."""
    rows, columns = rng.randint(low, high), rng.randint(2, 4)
    return [[int(chance(rng, share)) for _ in range(columns)] for _ in range(rows)]


def maze(rng):
    """Rows of '.' (free) and '#' (wall), both corners free."""
    rows, columns = rng.randint(2, 4), rng.randint(2, 5)
    grid = [["#" if chance(rng, 0.38) else "." for _ in range(columns)] for _ in range(rows)]
    grid[0][0] = grid[-1][-1] = "."
    return ["".join(row) for row in grid]


def walk(rng):
    """Moves that seldom go straight back."""
    moves = rng.choice("UDLR")
    for _ in range(rng.randint(5, 14)):
        back = {"U": "D", "D": "U", "L": "R", "R": "L"}[moves[-1]]
        moves += rng.choice([m for m in "UDLR" if m != back])
    return moves


FAMILIES = (
    Family(
        concept="count-islands",
        tags=("recursion", "matrices"),
        phrasings=(
            "Write a function to count the islands in a grid of 0 (water) and 1 "
            "(land); land cells belong together if they share a side.",
            "Write a python function to return how many groups of ones, "
            "connected horizontally or vertically, a 0/1 matrix has.",
            "Given a matrix of zeros and ones, return the number of "
            "connected regions of ones (up, down, left, right).",
            "How many islands are there on a map of 0s and 1s, when 1s touching "
            "side by side are one island and diagonals do not join?",
            "Count the 4-connected components of ones in a binary grid.",
            "I need the number of separate patches of 1 in my grid; only "
            "horizontal and vertical contact connects.",
        ),
        more_phrasings=(
            "Write a function to get the number of islands of 1s in a binary matrix, no diagonals.",
            "Write a python function to determine how many side-connected clusters of land cells a map of ones and zeros contains.",
            "For a rectangular list of lists holding 0 for sea and 1 for land, give the total of separate land masses; cells touching only at corners are not joined.",
            "Into how many pieces do the ones of this grid fall when you can step only left, right, up or down?",
            "Number of edge-adjacent components of 1 in a 0/1 grid.",
            "On a chart the 1s are dry ground and the 0s are sea; say how many bits of ground there are that you cannot walk between with dry feet, slanting steps being forbidden.",
            "The count of equivalence classes of cells containing 1 under the relation of being linked by horizontally or vertically adjacent cells containing 1.",
            "Pick any unvisited 1, sink everything reachable from it by sides, and repeat; return how often you had to pick.",
        ),
        names=("count_islands", "islands", "number_of_islands", "count_regions"),
        solutions=("""\
def <f>(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    count = 0
    while land:
        count += 1
        stack = [land.pop()]
        while stack:
            i, j = stack.pop()
            for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if near in land:
                    land.remove(near)
                    stack.append(near)
    return count
""", """\
def <f>(grid):
    def sink(i, j):
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == 1:
            grid[i][j] = 0
            sink(i + 1, j)
            sink(i - 1, j)
            sink(i, j + 1)
            sink(i, j - 1)
            return 1
        return 0
    return sum(sink(i, j) for i in range(len(grid)) for j in range(len(grid[0])))
"""),
        inputs=lambda rng: (bits(rng, 0.5),),
    ),
    Family(
        concept="largest-island-size",
        tags=("recursion", "matrices"),
        phrasings=(
            "Write a function to find the number of cells of the largest island "
            "of ones in a 0/1 grid, cells joined by their sides.",
            "Write a python function to return the size of the biggest group of "
            "horizontally or vertically connected ones in a matrix, 0 without a 1.",
            "Given a matrix of zeros and ones, return how many cells its "
            "largest connected region of ones has (no diagonals).",
            "How large is the greatest island on a map of 0s and 1s, "
            "where land is 1 and only side contact connects?",
            "Compute the area of the largest 4-connected component of ones.",
            "I need the cell count of the biggest patch of 1 in my grid; "
            "diagonal contact does not connect.",
        ),
        more_phrasings=(
            "Write a function to get the area of the largest island of 1s in a binary grid, 0 if there is none.",
            "Write a python function to measure the biggest side-connected cluster of land cells on a map of ones and zeros; all water yields 0.",
            "Take a rectangular list of 0/1 rows and give back the maximum number of ones that hang together through common sides.",
            "How many squares does the most extensive land mass cover if 1 means land, and corners alone do not link cells?",
            "Size of the largest 4-connected component of ones.",
            "Standing on some 1 you may walk only left, right, up or down over other 1s; at most how many squares can you get to, your own included? Say 0 if there is nowhere to stand.",
            "The maximum cardinality of the 4-connected components of cells equal to 1 in a binary matrix; zero when no such cell exists.",
            "Of all the lakes on a map where 1 is water, tell the number of cells of the biggest one; lakes meeting only at a corner are different lakes.",
        ),
        names=("largest_island", "max_area", "biggest_region", "island_size"),
        solutions=("""\
def <f>(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    best = 0
    while land:
        region = [land.pop()]
        for i, j in region:
            for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if near in land:
                    land.remove(near)
                    region.append(near)
        best = max(best, len(region))
    return best
""", """\
def <f>(grid):
    def area(i, j):
        if not (0 <= i < len(grid) and 0 <= j < len(grid[0])) or grid[i][j] == 0:
            return 0
        grid[i][j] = 0
        return 1 + area(i + 1, j) + area(i - 1, j) + area(i, j + 1) + area(i, j - 1)
    return max(area(i, j) for i in range(len(grid)) for j in range(len(grid[0])))
"""),
        inputs=lambda rng: (bits(rng, 0.55),),
    ),
    Family(
        concept="island-perimeter",
        tags=("matrices",),
        phrasings=(
            "Write a function to find the total length of the shore of the ones in a "
            "0/1 grid: cell sides next to a zero or to the outside.",
            "Write a python function to return how many sides of cells with 1 do not "
            "touch another 1, the edge of the matrix counting as water.",
            "Given a matrix of zeros and ones, return the perimeter of the area "
            "of ones, with cells of side 1 and nothing outside.",
            "How many border sides have the 1 cells altogether (towards a "
            "0 cell or the rim of the grid)?",
            "Compute the length of fence needed around all cells marked 1; "
            "between two neighbouring 1s no fence stands.",
            "I need the perimeter of the land (1) in a grid, both against "
            "water (0) and against the grid's edge.",
        ),
        more_phrasings=(
            "Write a function to get the perimeter of all the land (1) in a binary grid.",
            "Write a python function to add up, over every 1 in a 0/1 matrix, how many of its four neighbours are not 1, missing ones included.",
            "For a map of land cells 1 and water cells 0, surrounded by water, give the total coastline in unit edges.",
            "What is the overall outline length of the figure formed by the ones of a grid, inner holes too?",
            "Total boundary length of the 1 cells in a grid.",
            "Square tiles lie where the table shows a 1; count the tile edges that have no other tile right beside them.",
            "The number of pairs (cell, side) such that the cell holds 1 and the cell across that side holds 0 or lies outside the matrix.",
            "Four times the number of ones less two for each pair of ones sharing a side: return this value for a 0/1 grid.",
        ),
        names=("perimeter", "shore_length", "island_perimeter", "fence_length"),
        solutions=("""\
def <f>(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
    total = 0
    for i, j in land:
        near = {(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)}
        total += len(near - land)
    return total
""", """\
def <f>(grid):
    lines = grid + [list(column) for column in zip(*grid)]
    total = 0
    for line in lines:
        line = [0] + line + [0]
        total += sum(a != b for a, b in zip(line, line[1:]))
    return total
"""),
        inputs=lambda rng: (bits(rng),),
    ),
    Family(
        concept="flood-fill",
        tags=("recursion", "matrices"),
        phrasings=(
            "Write a function to recolour the region of equal numbers, joined by sides, "
            "that contains the cell (row, column) and return the matrix.",
            "Write a python function to do a flood fill: the cell at row, column and all "
            "cells of its value connected to it by sides get the new value.",
            "Given a matrix, a row, a column and a new value, fill the 4-connected "
            "area of equal values around that cell; return the matrix.",
            "What does the matrix look like after the paint bucket is used at "
            "(row, column) with a new colour? Diagonals do not connect.",
            "Replace by a new number the value of the given cell and of every "
            "cell of the same value reachable from it via sides.",
            "I need a paint-fill: arguments grid, row, column, colour; the connected "
            "cells (up, down, left, right) of the same colour change.",
        ),
        more_phrasings=(
            "Write a function to apply the paint bucket to a grid at a row and column with a new number and return the grid.",
            "Write a python function to give a fresh value to the start cell and everything equal that is linked with it up, down, left or right; hand back the matrix.",
            "Given a grid, a row, a column and a colour, repaint the same-coloured patch around that cell, ignoring diagonal contact, and return the grid.",
            "Which matrix results if the side-connected area of equal values around (row, column) is overwritten with another value?",
            "Bucket-fill a matrix from one cell (grid, row, column, new value).",
            "Pour paint on one square: it spreads to side neighbours of the very same old number and stops elsewhere. Show me the picture afterwards.",
            "The matrix in which precisely the members of the 4-connected component of equal entries containing (row, column) have been set to the new value, all others being unchanged.",
            "Change the given cell, then its four neighbours that had its old value, then theirs, and so on; return the grid when nothing spreads any more (arguments: grid, row, column, new number).",
        ),
        names=("flood_fill", "fill", "paint_fill", "recolour"),
        solutions=("""\
def <f>(grid, row, column, new):
    old = grid[row][column]
    stack = [(row, column)] if old != new else []
    while stack:
        i, j = stack.pop()
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == old:
            grid[i][j] = new
            stack += [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]
    return grid
""", """\
def <f>(image, r, c, colour):
    old = image[r][c]
    def fill(i, j):
        if 0 <= i < len(image) and 0 <= j < len(image[0]) and image[i][j] == old:
            image[i][j] = colour
            for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                fill(a, b)
    if old != colour:
        fill(r, c)
    return image
"""),
        inputs=lambda rng: (lambda m: (m, rng.randrange(len(m)), rng.randrange(len(m[0])),
            rng.choice((1, 2, 5, 7))))(bits(rng, 0.5, 2, 3)),
    ),
    Family(
        concept="shortest-way-through-maze",
        tags=("searching", "matrices"),
        phrasings=(
            "Write a function to find the fewest steps from the upper left to the "
            'lower right of a maze of "." (free) and "#" (wall), or -1.',
            "Write a python function to return the length in steps of the shortest way between "
            'opposite corners of a grid of strings, "#" being walls; -1 if there is none.',
            'Given rows of "." and "#", return how many moves (up, down, left, right) '
            "lead at least from the first to the last cell, else -1.",
            "In how few steps can one cross the maze from top left to bottom right, "
            "walking only on dots and not diagonally? -1 if impossible.",
            'Do a breadth-first search through a list of strings ("#" blocked) from '
            "the first cell to the last; return the distance or -1.",
            "I need the minimal number of steps through a text maze, corner to "
            "opposite corner, both free; -1 when walls cut it off.",
        ),
        names=("maze_steps", "shortest_way", "solve_maze", "maze_distance"),
        solutions=("""\
def <f>(maze):
    goal = (len(maze) - 1, len(maze[0]) - 1)
    seen, level, steps = {(0, 0)}, [(0, 0)], 0
    while level:
        if goal in level:
            return steps
        steps += 1
        near = {(i + a, j + b) for i, j in level for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))}
        level = [(i, j) for i, j in near - seen
                 if 0 <= i <= goal[0] and 0 <= j <= goal[1] and maze[i][j] == "."]
        seen.update(level)
    return -1
""", """\
from collections import deque

def <f>(maze):
    distance = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        i, j = queue.popleft()
        for cell in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            inside = 0 <= cell[0] < len(maze) and 0 <= cell[1] < len(maze[0])
            if inside and cell not in distance and maze[cell[0]][cell[1]] == ".":
                distance[cell] = distance[i, j] + 1
                queue.append(cell)
    return distance.get((len(maze) - 1, len(maze[0]) - 1), -1)
"""),
        inputs=lambda rng: (maze(rng),),
    ),
    Family(
        concept="maze-has-way",
        tags=("recursion", "matrices"),
        phrasings=(
            'Write a function to check whether a maze of "." (free) and "#" (wall) can be '
            "crossed from the first to the last cell, moving up, down, left or right.",
            'Write a python function to tell if there is a way over "." cells between the '
            "upper left and the lower right corner of a list of strings.",
            'Given rows of "." and "#", both corner cells free, return True if the '
            "last cell is reachable from the first without diagonal steps.",
            "Is there a way from the upper left to the lower right of the "
            'text maze, where "#" cannot be entered?',
            'Check that walls ("#") do not separate the first cell of the '
            "first row from the last cell of the last row.",
            'I need to know if my maze, a list of strings with "#" as walls, has '
            "a way between its opposite corners; return a bool.",
        ),
        names=("has_way", "can_cross", "is_solvable", "maze_open"),
        solutions=("""\
def <f>(maze):
    seen = set()
    def visit(i, j):
        inside = 0 <= i < len(maze) and 0 <= j < len(maze[0])
        if inside and maze[i][j] == "." and (i, j) not in seen:
            seen.add((i, j))
            for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                visit(i + a, j + b)
    visit(0, 0)
    return (len(maze) - 1, len(maze[0]) - 1) in seen
""", """\
def <f>(maze):
    free = {(i, j) for i, row in enumerate(maze) for j, c in enumerate(row) if c == "."}
    stack = [(0, 0)]
    while stack:
        i, j = stack.pop()
        if (i, j) == (len(maze) - 1, len(maze[0]) - 1):
            return True
        free.discard((i, j))
        stack += [p for p in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)) if p in free]
    return False
"""),
        inputs=lambda rng: (maze(rng),),
    ),
    Family(
        concept="life-step",
        tags=("matrices", "simulation"),
        phrasings=(
            "Write a function to compute the next generation of Conway's Game "
            "of Life on a 0/1 grid with nothing alive outside.",
            "Write a python function to return the grid one step later in the Game of Life: 1 "
            "with two or three live neighbours stays, 0 with exactly three becomes 1.",
            "Given a matrix of live (1) and dead (0) cells, apply one step of Conway's "
            "rules, the outside being dead, and return the new matrix.",
            "What does a Game of Life board look like after one "
            "generation? Cells beyond the border are dead.",
            "Update every cell by its eight neighbours: alive next if it has 3 live "
            "ones, or 2 and is alive itself. Return the new 0/1 grid.",
            "I need the following state of a small Life board (list of "
            "rows of 0 and 1, no wrap-around).",
        ),
        more_phrasings=(
            "Write a function to advance a Game of Life grid by one generation, dead outside.",
            "Write a python function to produce the successor of a Conway board (1 alive, 0 dead, everything off the board dead) as a new list of rows.",
            "Take a 0/1 matrix and apply Conway's birth on three and survival on two or three once, without wrapping at the edges; return the resulting 0/1 matrix.",
            "Which cells live after a single tick of Conway's Life on this bounded board? Return rows of 0 and 1.",
            "Next state of a non-wrapping Game of Life grid.",
            "Every square looks at the eight around it: a living one stays alive with 2 or 3 living neighbours, an empty one comes alive with exactly 3, all others end up empty. Return the new board of 1s and 0s.",
            "The image of a finite binary matrix under one application of the rule B3/S23 with zero boundary.",
            "Everything dies by loneliness (under two live neighbours) or crowding (over three), and three neighbours give birth; play this round once for a grid of 0 and 1 and return the new grid.",
        ),
        names=("life_step", "next_generation", "game_of_life", "step"),
        solutions=("""\
def <f>(grid):
    alive = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
    def rule(i, j):
        block = sum((a, b) in alive for a in (i - 1, i, i + 1) for b in (j - 1, j, j + 1))
        return int(block == 3 or block == 4 and (i, j) in alive)
    return [[rule(i, j) for j in range(len(grid[0]))] for i in range(len(grid))]
""", """\
def <f>(grid):
    rows, columns = len(grid), len(grid[0])
    result = []
    for i in range(rows):
        new = []
        for j in range(columns):
            near = -grid[i][j]
            for a in range(max(0, i - 1), min(rows, i + 2)):
                near += sum(grid[a][max(0, j - 1):j + 2])
            new.append(1 if near == 3 or near == 2 and grid[i][j] else 0)
        result.append(new)
    return result
"""),
        inputs=lambda rng: (bits(rng, 0.5, 2, 4),),
    ),
    Family(
        concept="live-neighbours-of-cell",
        tags=("matrices",),
        phrasings=(
            "Write a function to count how many of the up to eight cells around "
            "the cell (row, column) of a matrix equal <value>.",
            "Write a python function to return the number of neighbours, diagonal "
            "ones included, of the cell at row, column that hold <value>.",
            "Given a matrix, a row and a column, count the <value>s in the "
            "adjacent cells (also diagonally), not in the cell itself.",
            "How many of the cells touching (row, column), at a side or a corner, contain <value>?",
            "Look at the eight surrounding cells, as far as they exist, "
            "and return how many of them are <value>.",
            "I need the count of <value>s directly around a position in a grid; "
            "arguments: grid, row, column, the position itself not counted.",
        ),
        more_phrasings=(
            "Write a function to count the neighbours of a grid cell, diagonals included, that are equal to <value>.",
            "Write a python function to tell how often <value> occurs in the ring of at most eight positions surrounding (row, column), leaving out the centre.",
            "You have a matrix and a cell by row and column; return the number of <value> entries directly next to it in all eight directions.",
            "How many times is <value> found around the cell at row, column, corners too, without looking at the cell itself?",
            "Number of <value> cells adjacent (8 ways) to (row, column).",
            "Look one step in every direction, slanting ones as well, from a given square of the table, not falling off its edge, and say how many times you see <value>.",
            "The cardinality of the set of positions within king's-move distance one of (row, column), excluding it and those outside the grid, that hold <value>.",
            "Take the 3 by 3 block centred at the given row and column, cut off at the rim, ignore its centre, and return how many <value>s are left.",
        ),
        names=("count_neighbours", "around", "live_neighbours", "adjacent_count"),
        solutions=("""\
def <f>(grid, row, column):
    count = 0
    for i in range(row - 1, row + 2):
        for j in range(column - 1, column + 2):
            inside = 0 <= i < len(grid) and 0 <= j < len(grid[0])
            if inside and (i, j) != (row, column) and grid[i][j] == <value>:
                count += 1
    return count
""", """\
def <f>(grid, r, c):
    block = [row[max(0, c - 1):c + 2] for row in grid[max(0, r - 1):r + 2]]
    return sum(line.count(<value>) for line in block) - (grid[r][c] == <value>)
"""),
        inputs=lambda rng, value: (lambda m: (m, rng.randrange(len(m)),
            rng.randrange(len(m[0]))))(bits(rng, 0.5)),
        parameters=lambda rng: {"value": rng.choice((0, 1, 1))},
    ),
    Family(
        concept="mine-counts",
        tags=("matrices", "strings"),
        phrasings=(
            'Write a function to replace each "." of a minefield (rows of "." and '
            '"*") by the number of mines "*" among its eight neighbours.',
            'Write a python function to return the rows of a minesweeper board with every "." '
            'turned into the digit counting the adjacent "*", diagonals included.',
            'Given a list of strings of "." and "*", return the list with each dot '
            'replaced by how many of the surrounding cells are "*".',
            'Fill in a minesweeper field: mines stay "*", every other cell becomes '
            "the count (0 to 8) of mines around it. Return the rows.",
            "Number the free cells of a mine map, a list of strings, by their "
            "neighbouring mines (also diagonal ones); keep the stars.",
            'I need the solved minesweeper board for rows like "*.": dots '
            "become digits with the number of touching stars.",
        ),
        more_phrasings=(
            "Write a function to fill in the numbers of a minesweeper board given as strings of \".\" and \"*\".",
            "Write a python function to annotate a minefield: every free cell \".\" shows as a digit how many \"*\" touch it at sides or corners, mines stay as they are.",
            "For equally long strings where \"*\" is a mine and \".\" is free, give back the strings with each free spot changed to its neighbouring mine total.",
            "What do the rows of a \".\" and \"*\" field look like once each dot has been overwritten with the number of stars in the eight cells around it?",
            "Replace dots by adjacent star counts in a grid of strings.",
            "Stars are bombs. Instead of each dot put the number of bombs right next to it, slanting counts too, and give me the lines again with the bombs left in.",
            "The list of strings in which a \"*\" is preserved and each \".\" is replaced by the decimal digit (0 included) counting \"*\" in its Moore neighbourhood.",
            "Everything but the \"*\" is rewritten: a dot without a star around becomes \"0\", one with three of them \"3\"; return the new list of strings.",
        ),
        names=("mine_counts", "minesweeper", "number_board", "count_mines"),
        solutions=("""\
def <f>(rows):
    def cell(i, j):
        if rows[i][j] == "*":
            return "*"
        near = [row[max(0, j - 1):j + 2] for row in rows[max(0, i - 1):i + 2]]
        return str("".join(near).count("*"))
    return ["".join(cell(i, j) for j in range(len(rows[0]))) for i in range(len(rows))]
""", """\
def <f>(field):
    mines = {(i, j) for i, row in enumerate(field) for j, c in enumerate(row) if c == "*"}
    result = []
    for i, row in enumerate(field):
        line = ""
        for j, c in enumerate(row):
            count = sum((a, b) in mines for a in (i - 1, i, i + 1) for b in (j - 1, j, j + 1))
            line += "*" if c == "*" else str(count)
        result.append(line)
    return result
"""),
        inputs=lambda rng: (lambda n: (["".join("*" if chance(rng, 0.3) else "." for _ in range(n))
            for _ in range(rng.randint(2, 3))],))(rng.randint(2, 4)),
    ),
    Family(
        concept="saddle-point-positions",
        tags=("matrices", "searching"),
        phrasings=(
            "Write a function to list the (row, column) positions of the numbers that are "
            "smallest in their row and largest in their column, in reading order.",
            "Write a python function to return all saddle points of a matrix as (row, column) "
            "tuples: minimum of the row and maximum of the column, ties allowed.",
            "Given a matrix, find the positions whose value is the least of its row "
            "and the greatest of its column (equals allowed), row by row.",
            "Where are the saddle points, entries not above any in the same row and not "
            "below any in the same column? Return (row, column) tuples.",
            "Return the index pairs, in reading order, of elements that "
            "are both a row minimum and a column maximum.",
            "I need every place in a matrix with the smallest value of the row that "
            "is also the largest of the column, as a list of tuples.",
        ),
        more_phrasings=(
            "Write a function to find all (row, column) places whose entry is the row minimum and the column maximum.",
            "Write a python function to collect the saddle points of a matrix as index pairs, top to bottom and left to right: lowest in the row, highest in the column, equals permitted.",
            "Take a list of rows; return the list of tuples (i, j) where the entry equals both min of row i and max of column j, in order of i, then j.",
            "At which positions is an entry at most everything in its row and at least everything in its column?",
            "List (i, j) of row-minimum, column-maximum entries.",
            "Find each number with nothing smaller beside it in its line and nothing bigger above or below it, and note its row and column from 0 as a pair; list the pairs the way you read.",
            "The lexicographically ordered list of index pairs (i, j) for which a(i, j) = min over k of a(i, k) = max over k of a(k, j).",
            "Desks are labelled by price; I want every desk that is the cheapest of its row while being the dearest of its column (ties are fine), as a list of (row, column) tuples row by row.",
        ),
        names=("saddle_points", "find_saddles", "row_min_column_max", "saddles"),
        solutions=("""\
def <f>(matrix):
    result = []
    for i, row in enumerate(matrix):
        for j, value in enumerate(row):
            if value == min(row) and value == max(r[j] for r in matrix):
                result.append((i, j))
    return result
""", """\
def <f>(m):
    low = [min(row) for row in m]
    high = [max(column) for column in zip(*m)]
    return [(i, j) for i in range(len(m)) for j in range(len(high)) if low[i] == m[i][j] == high[j]]
"""),
        inputs=lambda rng: (integer_matrix(rng, 1, rng.choice((2, 3, 6)), rng.randint(2, 3),
            rng.randint(2, 3)),),
    ),
    Family(
        concept="cells-visited-by-walk",
        tags=("simulation", "sets"),
        phrasings=(
            "Write a function to count the different cells visited by a walk of U, D, "
            "L, R steps on an endless grid, the starting cell included.",
            "Write a python function to return how many distinct points a path of letters "
            "U, D, L, R (up, down, left, right) touches, start included.",
            "Given a string of moves U, D, L, R, return the number of different "
            "squares the walker has stood on, the first one too.",
            "On how many distinct cells does a robot stand during a walk "
            "described by the letters UDLR, counting its start?",
            "Count the unique positions of a path of unit steps written "
            "as U, D, L and R, beginning with the start.",
            "I need the number of separate fields a token visits when it follows "
            "a text of U, D, L, R; revisited fields count once.",
        ),
        more_phrasings=(
            "Write a function to count the distinct grid points on a path of U, D, L, R moves, start included.",
            "Write a python function to determine how many different places a robot has been at while obeying a string of U, D, L and R, its first place being one of them.",
            "You have a string of single steps up (U), down (D), left (L), right (R); return how many separate cells of an unbounded board are covered, the origin included.",
            "How many unlike squares does a wanderer see under his feet when he follows the letters U, D, L and R, the opening square among them?",
            "Number of unique positions along a UDLR walk, origin included.",
            "I stroll about one pace at a time as the letters tell me, U, D, L or R; how many spots have I stood on, my starting spot among them, each counted a single time?",
            "The cardinality of the set of lattice points attained by all prefixes, the empty one included, of a word over the alphabet U, D, L, R.",
            "\"RL\" gives 2, since it returns to where it began, and no move at all gives 1: return the number of different cells stood on for any text of U, D, L, R.",
        ),
        names=("visited_cells", "count_visited", "distinct_cells", "cells_touched"),
        solutions=("""\
def <f>(moves):
    steps = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    x = y = 0
    seen = {(0, 0)}
    for move in moves:
        x, y = x + steps[move][0], y + steps[move][1]
        seen.add((x, y))
    return len(seen)
""", """\
def <f>(path):
    position = 0
    seen = {position}
    for c in path:
        position += {"U": 1j, "D": -1j, "L": -1, "R": 1}[c]
        seen.add(position)
    return len(seen)
"""),
        inputs=lambda rng: (letters(rng, size(rng, 2, 12), "UDLR"),),
    ),
    Family(
        concept="first-crossing-of-walk",
        tags=("simulation", "sets"),
        phrasings=(
            "Write a function to find after how many moves a walk of U, D, L, R steps first "
            "comes to a cell it has been on before (the start counts), or -1.",
            "Write a python function to return the number of steps after which a path of "
            "letters U, D, L, R first revisits a point, -1 if it never does.",
            "Given a string of moves U, D, L, R, return how many moves are made "
            "until the walker stands on an already visited cell, else -1.",
            "After which move (counted from 1) does a UDLR walk meet its own "
            "track, the start included, for the first time? -1 if never.",
            "Count the steps up to and including the first one that returns to a "
            "known position; -1 for a path that never crosses itself.",
            "I need the index, counted from 1, of the first move in a UDLR "
            "text that leads to a place visited earlier, or -1.",
        ),
        names=("first_crossing", "first_revisit", "steps_until_crossing", "meets_itself"),
        solutions=("""\
def <f>(moves):
    steps = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    x = y = 0
    seen = {(0, 0)}
    for count, move in enumerate(moves, 1):
        x, y = x + steps[move][0], y + steps[move][1]
        if (x, y) in seen:
            return count
        seen.add((x, y))
    return -1
""", """\
def <f>(path):
    position = 0
    seen = [position]
    for c in path:
        position += {"U": 1j, "D": -1j, "L": -1, "R": 1}[c]
        if position in seen:
            return len(seen)
        seen.append(position)
    return -1
"""),
        inputs=lambda rng: (walk(rng),),
    ),
)
