"""Families about chess fields, tic-tac-toe and other boards."""

from random import Random

from training.corpus.draw import (
    LETTERS,
    VOCABULARY,
    chance,
    coin,
    distinct,
    integers,
    letters,
    size,
)
from training.corpus.family import Family


def field(rng: Random) -> str:
    """A chess field such as e4."""
    return rng.choice("abcdefgh") + str(rng.randint(1, 8))


def two_fields(rng: Random, kind: str) -> tuple[str, str]:
    """Two different chess fields, half of the time a move of the piece apart."""
    k = rng.randint(1, 5)
    straight, slanted = [(0, k), (k, 0), (0, -k), (-k, 0)], [(k, k), (k, -k), (-k, k), (-k, -k)]
    jumps = [(1, 2), (2, -1), (-1, 2), (-2, -1), (2, 1), (-1, -2)]
    others = [(2, 3), (3, -1), (1, 4), (-4, 2), (-5, -2)]
    moves = {"R": straight, "B": slanted, "Q": straight + slanted, "N": jumps}
    wrong = [step for key in "RBN" for step in moves[key] if step not in moves[kind]] + others
    steps = moves[kind] if coin(rng) else wrong
    while True:
        x, y = rng.randint(0, 7), rng.randint(0, 7)
        dx, dy = rng.choice(steps)
        if 0 <= x + dx < 8 and 0 <= y + dy < 8:
            return "abcdefgh"[x] + str(y + 1), "abcdefgh"[x + dx] + str(y + dy + 1)


def tic_tac_toe(rng: Random, alphabet: str = "XXOO.") -> list[str]:
    """Three rows, with a full line more often than by chance."""
    rows = [letters(rng, 3, alphabet) for _ in range(3)]
    if chance(rng, 0.3):
        rows[rng.randrange(3)] = rng.choice("XO") * 3
    return rows


def cell_rows(rng: Random, alphabet: str, rows: int, columns: int) -> list[str]:
    """Rows of a small map."""
    return [letters(rng, columns, alphabet) for _ in range(rows)]


FAMILIES = (
    Family(
        concept="chess-field-colour",
        tags=("strings", "logic"),
        phrasings=(
            "Write a function to tell whether a chess field such as 'e4' is 'black' or 'white' "
            "('a1' is black).",
            "Write a python function to return the colour, 'black' or 'white', of a field given "
            "as letter and digit, where 'a1' is black.",
            "Given a chessboard field like 'c6', return 'white' or 'black'; the corner 'a1' is "
            "black.",
            "What colour is a square of the chessboard? Fields are written 'a1' (black) to "
            "'h8'; answer 'white' or 'black'.",
            "Return 'black' if column number plus row number of the field is even (a = 1), else "
            "'white'.",
            "I name a chess field, for instance 'g2', and want its colour as a lower-case word; "
            "a1 is black and b1 white.",
        ),
        more_phrasings=(
            "Write a function to get 'black' or 'white' for a chess square like 'd5', with 'a1' black.",
            "Write a python function to say which colour a board field has, named by a letter a to h and a digit 1 to 8; the answer is the lower-case word 'black' or 'white', and 'a1' is 'black'.",
            "Given the name of a chess field, add the number of its column (a = 1) to its row and return 'black' for an even sum, 'white' for an odd one.",
            "Is the named field, for example 'h1', a 'white' or a 'black' one on a normal chessboard, where 'a1' is dark?",
            "Colour word of a chess field; a1 is 'black'.",
            "A piece stands on a square such as 'b7'; is the wood underneath 'black' or 'white', if the lower left corner a1 is a dark square?",
            "The map from algebraic square names to {'black', 'white'} with a1 -> 'black' such that squares sharing an edge differ.",
            "Walk from 'a1', which is black, to the field and change colour with every step along a row or a column; return the colour word you arrive with.",
        ),
        names=("field_colour", "square_color", "chess_color", "colour_of"),
        solutions=("""\
def <f>(field):
    column = "abcdefgh".index(field[0]) + 1
    row = int(field[1])
    return "black" if (column + row) % 2 == 0 else "white"
""", """\
def <f>(square):
    total = ord(square[0]) - ord("a") + int(square[1])
    if total % 2 == 1:
        return "black"
    return "white"
"""),
        inputs=lambda rng: (field(rng),),
    ),
    Family(
        concept="queen-attacks",
        tags=("logic", "strings"),
        phrasings=(
            "Write a function to check whether a queen on one chess field attacks another on an "
            "empty board (fields like 'a1', never equal).",
            "Write a python function to test if two different fields such as 'b2' and 'b7' "
            "share a column, a row or a diagonal.",
            "Given two different chess fields, return True if a queen can go from one to the "
            "other in a single move on an empty board.",
            "Can a queen standing on the first field capture a piece on the second, nothing "
            "being in between? Fields are like 'e4'.",
            "Return whether two different fields lie on one line that runs straight or "
            "diagonally over the chessboard.",
            "A queen moves along rows, columns and diagonals. Does she reach the second of two "
            "different fields ('c3', 'f6') in one move?",
        ),
        more_phrasings=(
            "Write a function to tell if a queen on one chess square (like 'd4') threatens a different one, no pieces between.",
            "Write a python function to return True when two unequal fields such as 'c1' and 'f4' have the same letter, the same digit, or equal distances in both.",
            "Given the names of two distinct squares of an otherwise empty chessboard, return whether the piece that moves both like a rook and like a bishop gets from one to the other in a single move.",
            "Is the second of two different chess fields within reach of a queen on the first, with nothing in its way?",
            "Queen move possible between two different fields?",
            "The queen goes as far as she likes along rows, columns and slanting lines; say whether she gets from the one named field to the other, which is never the same, in one go on a bare board.",
            "A predicate on two distinct squares with column difference c and row difference r (absolute values), true if and only if c = 0, r = 0 or c = r.",
            "'a1' and 'h8' give True, 'a1' and 'a5' too, but 'a1' and 'b3' give False: test whether a straight or a diagonal line through one field meets the other.",
        ),
        names=("queen_attacks", "queen_move", "can_queen_move", "queen_reaches"),
        solutions=("""\
def <f>(start, target):
    columns = abs(ord(start[0]) - ord(target[0]))
    rows = abs(int(start[1]) - int(target[1]))
    return columns == 0 or rows == 0 or columns == rows
""", """\
def <f>(a, b):
    if a[0] == b[0] or a[1] == b[1]:
        return True
    dx = "abcdefgh".index(a[0]) - "abcdefgh".index(b[0])
    dy = int(a[1]) - int(b[1])
    return abs(dx) == abs(dy)
"""),
        inputs=lambda rng: two_fields(rng, "Q"),
    ),
    Family(
        concept="rook-attacks",
        tags=("logic", "strings"),
        phrasings=(
            "Write a function to check whether a rook on one chess field attacks another on an "
            "empty board (fields like 'a1', never equal).",
            "Write a python function to test if two different fields such as 'b2' and 'b7' "
            "share a column or a row.",
            "Given two different chess fields, return True if a rook can go from one to the "
            "other in a single move on an empty board.",
            "Can a rook standing on the first field capture a piece on the second, nothing "
            "being in between? Fields are like 'e4'.",
            "Return whether two chess fields like 'd5' have the same letter or the same digit.",
            "A rook moves straight along rows and columns. Does it reach the second of two "
            "different fields ('c3', 'c8') in one move?",
        ),
        more_phrasings=(
            "Write a function to tell if a rook on one chess square (like 'd4') threatens a different one, no pieces between.",
            "Write a python function to return True when two unequal fields such as 'c1' and 'c6' agree in the letter or agree in the digit.",
            "Given the names of two distinct squares of an otherwise empty chessboard, return whether they are in the same file or in the same rank.",
            "Is the second of two different chess fields within reach of a rook on the first, with nothing in its way?",
            "Rook move possible between two different fields?",
            "This piece only goes straight ahead, back or sideways, as far as it wants; say whether it gets from the one named field to the other, which is never the same, in one go on a bare board.",
            "A predicate on two distinct squares in algebraic notation, true if and only if they coincide in their first or in their second character.",
            "'a1' and 'a5' give True, 'a1' and 'g1' too, but 'a1' and 'b2' give False: either the column or the row must be shared by the two different fields.",
        ),
        names=("rook_attacks", "rook_move", "can_rook_move", "rook_reaches"),
        solutions=("""\
def <f>(start, target):
    return start[0] == target[0] or start[1] == target[1]
""", """\
def <f>(a, b):
    same_column = a[0] == b[0]
    same_row = a[1] == b[1]
    return same_column or same_row
"""),
        inputs=lambda rng: two_fields(rng, "R"),
    ),
    Family(
        concept="bishop-attacks",
        tags=("logic", "strings"),
        phrasings=(
            "Write a function to check whether a bishop on one chess field attacks another on "
            "an empty board (fields like 'a1', never equal).",
            "Write a python function to test if two different fields such as 'b2' and 'd4' lie "
            "on one diagonal.",
            "Given two different chess fields, return True if a bishop can go from one to the "
            "other in a single move on an empty board.",
            "Can a bishop standing on the first field capture a piece on the second, nothing "
            "being in between? Fields are like 'e4'.",
            "Return whether two chess fields like 'd5' are as many columns as rows apart.",
            "A bishop moves diagonally. Does it reach the second of two different fields ('c3', "
            "'f6') in one move?",
        ),
        more_phrasings=(
            "Write a function to tell if a bishop on one chess square (like 'd4') threatens a different one, no pieces between.",
            "Write a python function to return True when two unequal fields such as 'c1' and 'f4' are equally far apart in letters and in digits.",
            "Given the names of two distinct squares of an otherwise empty chessboard, return whether a slanting line of fields joins them.",
            "Is the second of two different chess fields within reach of a bishop on the first, with nothing in its way?",
            "Bishop move possible between two different fields?",
            "This piece only runs slantwise, as far as it wants; say whether it gets from the one named field to the other, which is never the same, in one go on a bare board.",
            "A predicate on two distinct squares, true if and only if the absolute differences of their columns and of their rows are equal.",
            "'a1' and 'h8' give True, 'c3' and 'd2' too, but 'a1' and 'a5' give False: neither straight lines nor knight jumps count, just diagonals.",
        ),
        names=("bishop_attacks", "bishop_move", "can_bishop_move", "same_diagonal"),
        solutions=("""\
def <f>(start, target):
    columns = abs(ord(start[0]) - ord(target[0]))
    rows = abs(int(start[1]) - int(target[1]))
    return columns == rows
""", """\
def <f>(a, b):
    x1, y1 = "abcdefgh".index(a[0]), int(a[1])
    x2, y2 = "abcdefgh".index(b[0]), int(b[1])
    return x1 - y1 == x2 - y2 or x1 + y1 == x2 + y2
"""),
        inputs=lambda rng: two_fields(rng, "B"),
    ),
    Family(
        concept="knight-jump-possible",
        tags=("logic", "strings"),
        phrasings=(
            "Write a function to check whether a knight can jump from one chess field to "
            "another, both like 'g1', in one move.",
            "Write a python function to test if two fields are a knight's move apart: two steps "
            "one way and one step across.",
            "Given two chess fields such as 'b1' and 'c3', return True if a knight gets from "
            "the first to the second in one jump.",
            "Is the way from the first field to the second a legal move of a knight (fields "
            "'a1' to 'h8')?",
            "Return whether two fields like 'd5' differ by 1 column and 2 rows or by 2 columns "
            "and 1 row.",
            "My knight is on the first field ('e5' for example); can it go straight to the "
            "second one?",
        ),
        more_phrasings=(
            "Write a function to tell if a knight gets from one chess square (like 'd4') to another in a single move.",
            "Write a python function to return True when, between two fields such as 'c1' and 'd3', one of the distances in columns and rows is 1 and the other 2.",
            "Given the names of two chess fields, multiply how many columns by how many rows they are apart and return whether that is 2.",
            "Is the second of two chess fields among the squares a knight on the first can jump to?",
            "Knight move possible between two fields?",
            "The horse goes two squares straight and then one to the side; say whether that takes it from the one named field exactly to the other.",
            "A predicate on two squares in algebraic notation, true if and only if their absolute column and row differences are 1 and 2 in some order.",
            "From 'a1' only 'b3' and 'c2' give True, everything else False: decide the same question for any field and any target.",
        ),
        names=("knight_move", "can_knight_move", "knight_jump", "is_knight_move"),
        solutions=("""\
def <f>(start, target):
    columns = abs(ord(start[0]) - ord(target[0]))
    rows = abs(int(start[1]) - int(target[1]))
    return columns * rows == 2
""", """\
def <f>(a, b):
    dx = abs("abcdefgh".index(a[0]) - "abcdefgh".index(b[0]))
    dy = abs(int(a[1]) - int(b[1]))
    return sorted([dx, dy]) == [1, 2]
"""),
        inputs=lambda rng: two_fields(rng, "N"),
    ),
    Family(
        concept="tic-tac-toe-row-winner",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to find the player whose sign fills a whole row of a board, given "
            "as strings of 'X', 'O' and '.', or '' if none; the top row counts first.",
            "Write a python function to return 'X' or 'O' if some string of the list consists "
            "of that sign only, the first such row deciding, else ''.",
            "Given the rows of a tic-tac-toe board as strings ('.' is empty), return the sign "
            "that fills the first complete row, or ''.",
            "Who has a full horizontal line? The board is a list of strings of X, O and dots; "
            "look from the top and return '' if nobody has.",
            "Return the letter of the first row that is all 'X' or all 'O', and an empty string "
            "if there is no such row.",
            "I only look at the rows of a board like ['XXX', 'O.O', '..O']: which player owns "
            "one completely? '' for nobody, the upper row first.",
        ),
        more_phrasings=(
            "Write a function to get the sign ('X' or 'O') of the uppermost row filled by one player, '' if there is none; rows are strings and '.' is empty.",
            "Write a python function to go down a board, a list of strings of 'X', 'O' and '.', and return the character of the first row made of a single player's sign, else an empty string.",
            "Given board rows as text, where '.' marks a free cell, look for a horizontal line all 'X' or all 'O' and return that letter, the higher line winning; without any return ''.",
            "Who, 'X' or 'O', has the topmost complete row on a board of strings ('.' for free cells), or is it nobody, meaning ''?",
            "First uniform row's player, or '' if none.",
            "Look only across, not down or slanting: the first line from the top that is full of crosses gives 'X', full of noughts gives 'O'; no such line gives an empty text. Dots are empty cells.",
            "For a list of non-empty strings over {'X', 'O', '.'}, the character c other than '.' of the first string consisting of c alone, or '' if no string does.",
            "['...', 'OOO', 'XXX'] gives 'O': rows of dots do not count, mixed rows do not count, and the upper of two good rows decides; '' stands for no good row.",
        ),
        names=("row_winner", "winner_in_rows", "full_row", "horizontal_winner"),
        solutions=("""\
def <f>(board):
    for row in board:
        if row[0] != "." and len(set(row)) == 1:
            return row[0]
    return ""
""", """\
def <f>(rows):
    for row in rows:
        for player in "XO":
            if row == player * len(row):
                return player
    return ""
"""),
        inputs=lambda rng: (
            lambda rows: (
                rows if coin(rng) else [rows[0], rng.choice(("XXX", "OOO", "XXO")), rows[2]],
            )
        )(tic_tac_toe(rng)),
    ),
    Family(
        concept="tic-tac-toe-has-won",
        tags=("matrices", "logic"),
        phrasings=(
            "Write a function to check whether a player's sign fills a row, column or diagonal "
            "of a 3 x 3 board (list of three strings).",
            "Write a python function to test if 'X' or 'O', the second argument, has three in a "
            "row on a tic-tac-toe board of three strings.",
            "Given a tic-tac-toe board as three strings and a sign, return True if it has a "
            "complete row, column or diagonal.",
            "Has the player won tic-tac-toe? Arguments: list of three strings of three "
            "characters, the player's letter.",
            "Return whether one of the 8 lines of a 3 x 3 board holds only the given sign; the "
            "board is a list of 3 strings.",
            "I have a board like ['XO.', '.X.', 'O.X'] and a letter: does that player have "
            "three in line, diagonals included?",
        ),
        more_phrasings=(
            "Write a function to tell if a player has three in line on a 3 x 3 board; arguments: three strings, then the sign.",
            "Write a python function to look at all rows, columns and both diagonals of a noughts-and-crosses board (list of 3 strings) and return True if one consists of the given sign throughout.",
            "Given three strings of three characters and a player's letter, return whether this letter has completed any of the eight winning lines.",
            "Has the player whose sign is the second argument won on the tic-tac-toe board passed first as a list of three strings?",
            "Three in line for a given sign, True or False.",
            "Can you draw a straight stroke, across, down or slanting, through three of my marks? The board comes as three strings, my mark comes second; answer True or False.",
            "A predicate on a 3 x 3 character board and a symbol, true if and only if some row, column or main or secondary diagonal holds that symbol three times.",
            "Collect the three rows, the three columns and the two diagonals as strings; the result is True if the player's sign tripled is found among them.",
        ),
        names=("has_won", "is_winner", "three_in_line", "won"),
        solutions=("""\
def <f>(board, player):
    lines = list(board)
    lines += ["".join(column) for column in zip(*board)]
    lines.append(board[0][0] + board[1][1] + board[2][2])
    lines.append(board[0][2] + board[1][1] + board[2][0])
    return player * 3 in lines
""", """\
def <f>(board, player):
    for i in range(3):
        if all(board[i][j] == player for j in range(3)):
            return True
        if all(board[j][i] == player for j in range(3)):
            return True
    if all(board[i][i] == player for i in range(3)):
        return True
    return all(board[i][2 - i] == player for i in range(3))
"""),
        inputs=lambda rng: (tic_tac_toe(rng, "XXXOO."), rng.choice("XXO")),
    ),
    Family(
        concept="battleship-hits",
        tags=("matrices",),
        phrasings=(
            "Write a function to count the shots that hit a ship; arguments: a list of strings "
            "with '#' for ships and a list of (row, column) shots from 0.",
            "Write a python function to return how many of the given (row, column) cells, "
            "counted from 0, hold a '#' in a list of strings.",
            "Given a sea map as strings ('#' ship, '.' water) and a list of zero-based (row, "
            "column) shots, return the number of hits.",
            "How many of the shots, tuples (row, column) from 0, land on a '#' of the map? The "
            "map, a list of strings, comes first.",
            "Return the number of positions (r, c) in the second list with grid[r][c] == '#'; "
            "repeated positions count each time.",
            "In my game the ships are '#' in rows of text; given the rows and the cells shot at "
            "as (row, column), count the hits (a cell hit twice counts twice).",
        ),
        more_phrasings=(
            "Write a function to count hits on '#' cells: a map as list of strings, then zero-based (row, column) shots.",
            "Write a python function to fire at a sea chart (strings in which '#' is ship) with a list of (row, column) pairs from 0 and tell how many struck, repeats counting again.",
            "Given the rows of a map as strings and a list of (row, column) tuples, both counted from zero, return at how many of them the map shows '#'.",
            "How many shots of the list, each a zero-based (row, column), meet a ship, drawn as '#' on the map passed first?",
            "Number of shots landing on '#' in a grid.",
            "Here is the sea, drawn in lines with # where a ship is, and here is where I dropped my bombs: line and place in the line, starting from 0. How many fell on a ship? The same spot twice is two.",
            "The number of members (r, c) of the shot list, with multiplicity, for which the character at row r and column c (zero-based) of the grid is '#'.",
            "Go through the shots, look up row and column (from 0) on the map, skip those on water, and return how many were not skipped.",
        ),
        names=("count_hits", "hits", "ship_hits", "battleship_hits"),
        solutions=("""\
def <f>(grid, shots):
    return sum(1 for r, c in shots if grid[r][c] == "#")
""", """\
def <f>(rows, shots):
    hits = 0
    for row, column in shots:
        if rows[row][column] == "#":
            hits += 1
    return hits
"""),
        inputs=lambda rng: (
            cell_rows(rng, "#.", 3, 4),
            [(rng.randrange(3), rng.randrange(4)) for _ in range(size(rng, 1, 5))],
        ),
    ),
    Family(
        concept="snakes-and-ladders-position",
        tags=("simulation", "dictionaries"),
        phrasings=(
            "Write a function to return the final square after dice rolls from square 0, where "
            "a dict sends a player who lands on certain squares to another square at once.",
            "Write a python function to play a board game: start at 0, add each roll, and if "
            "the new square is a key of the jumps dict, move to its value.",
            "Given a list of rolls and a dict of jumps (ladders and snakes), return where a "
            "player starting on 0 ends; after each roll apply at most one jump.",
            "On which square does a player stand after the rolls, starting from 0, if landing "
            "on a key of the dict moves one to its value?",
            "Return the end position for rolls (list) and jumps (dict from square to square); "
            "every roll is added, then a jump from that square, if any, is made.",
            "My game has ladders and snakes as {from: to}; from square 0, follow the rolls in "
            "the list and tell me the last square.",
        ),
        more_phrasings=(
            "Write a function to find the last square of a player from 0, given dice rolls and a dict of jumps, one jump at most per roll.",
            "Write a python function to add the numbers of a list one by one to a position that starts at 0, replacing the position after each by its value in a dict if it is a key there.",
            "Given a list with dice results and a dictionary {square: other square}, return where the piece stands at the end; it begins on 0, and a square it lands on by dice may send it elsewhere, a second time only after the next roll.",
            "On which square does a snakes-and-ladders game end for one player beginning on 0, if the rolls are a list and the snakes and ladders a dict?",
            "Final square for rolls and a jump dictionary, starting at 0.",
            "Put your counter on 0. Move by each dice roll in turn; if you stop at the foot of a ladder or the head of a snake, listed in the dict, go to its other end and stay there until the next roll. Where are you in the end?",
            "The last element of the sequence s0 = 0, s(i+1) = J(s(i) + roll i), J being the mapping of the jumps dict and the identity on all other squares.",
            "Rolls [3, 2] with {3: 10} lead to 12: 0 plus 3 is 3, which jumps to 10, and 10 plus 2 is 12, which isn't in the dict; the square where a jump arrives does not jump again.",
        ),
        names=("final_square", "play", "end_position", "snakes_and_ladders"),
        solutions=("""\
def <f>(rolls, jumps):
    square = 0
    for roll in rolls:
        square += roll
        square = jumps.get(square, square)
    return square
""", """\
def <f>(rolls, jumps):
    position = 0
    for n in rolls:
        position = position + n
        if position in jumps:
            position = jumps[position]
    return position
"""),
        inputs=lambda rng: (
            integers(rng, 1, 6, size(rng, 2, 6)),
            {key: rng.randint(0, 20) for key in distinct(rng, 2, 14, rng.randint(2, 4))},
        ),
    ),
    Family(
        concept="treasure-steps-on-map",
        tags=("matrices", "searching"),
        phrasings=(
            "Write a function to count the steps (up, down, left, right) from 'S' to 'T' on an "
            "open map given as a list of strings, ignoring walls.",
            "Write a python function to find how many horizontal and vertical steps lie between "
            "the letters 'S' and 'T' in a list of strings (each occurs once).",
            "Given rows of text with one 'S' and one 'T', return the difference of their rows "
            "plus the difference of their columns.",
            "How far is it from the start 'S' to the treasure 'T' on a map of strings when one "
            "moves only along rows and columns?",
            "Return the number of single steps, not diagonal, from 'S' to 'T' in a grid of "
            "characters without obstacles.",
            "My map is a list of strings such as ['S..', '..T']; how many steps are needed from "
            "S to T, going up, down, left and right?",
        ),
        more_phrasings=(
            "Write a function to get the number of non-diagonal steps from 'S' to 'T' on a map of strings without obstacles.",
            "Write a python function to return the Manhattan distance between the single 'S' and the single 'T' in a list of strings.",
            "Given the lines of a map, find where 'S' and where 'T' is, and return how many lines plus how many columns they are apart.",
            "How many moves up, down, left or right does it take at least to come from the cell 'S' to the cell 'T' on a list of strings, all cells being free?",
            "Row difference plus column difference of 'S' and 'T'.",
            "A pirate stands at S and the chest is at T on a map drawn with lines of text; he never walks slantwise and nothing blocks him, so how many paces does he need?",
            "The sum of the absolute row and column differences of the positions of 'S' and 'T', each occurring once in a list of strings.",
            "['S.', '.T'] gives 2, one step down and one to the right: the shortest such walk over an open grid is what counts.",
        ),
        names=("steps_to_treasure", "map_distance", "count_steps", "steps_between"),
        solutions=("""\
def <f>(rows):
    for r, row in enumerate(rows):
        if "S" in row:
            start = (r, row.index("S"))
        if "T" in row:
            target = (r, row.index("T"))
    return abs(start[0] - target[0]) + abs(start[1] - target[1])
""", """\
def <f>(grid):
    width = len(grid[0])
    text = "".join(grid)
    r1, c1 = divmod(text.index("S"), width)
    r2, c2 = divmod(text.index("T"), width)
    return abs(r1 - r2) + abs(c1 - c2)
"""),
        inputs=lambda rng: (
            lambda w, h: (
                (lambda t: ["".join(t[i * w:i * w + w]) for i in range(h)])(
                    rng.sample("ST" + "." * (w * h - 2), w * h)
                ),
            )
        )(rng.randint(2, 6), rng.randint(2, 5)),
    ),
    Family(
        concept="masked-word-with-guesses",
        tags=("strings", "sets"),
        phrasings=(
            "Write a function to show a word with '<c>' in place of every letter that is not "
            "among the guessed letters.",
            "Write a python function to hide all letters of a word except those in a string of "
            "guesses, writing '<c>' for each hidden one.",
            "Given a word and the letters guessed so far (a string), return the word with "
            "unknown letters replaced by '<c>'.",
            "What does the player of a word-guessing game see? Letters not yet guessed appear "
            "as '<c>'; arguments: word, guesses.",
            "Return the word in which every character missing from the second string has become "
            "'<c>'.",
            "For a hangman game I need the word with '<c>' for the letters that haven't been "
            "guessed; the guesses are one string.",
        ),
        more_phrasings=(
            "Write a function to blank out with '<c>' the letters of a word that do not occur in the guesses.",
            "Write a python function to copy a word, substituting '<c>' for each letter which the string passed second does not contain.",
            "Given a secret word and a string of letters tried so far, return the word as displayed: tried letters are visible, the others show as '<c>'.",
            "How does the word (first argument) look when only the letters found in the second argument are revealed and '<c>' stands for each of the rest?",
            "Word with unguessed letters shown as '<c>'.",
            "The secret word hangs on the board with every letter covered by '<c>'; uncover those that were called out, which are given in one string after the word, and read me the board.",
            "The image of a word under the map that fixes the characters in a given set of guesses (a string) and sends all others to '<c>'.",
            "With 'apple' and 'pe' the display is '<c>pp<c>e': everything but guessed letters is hidden, one '<c>' for one letter.",
        ),
        names=("show_word", "masked_word", "hangman", "hide_letters"),
        solutions=("""\
def <f>(word, guesses):
    return "".join(c if c in guesses else <c> for c in word)
""", """\
def <f>(word, guessed):
    shown = ""
    for letter in word:
        if letter in guessed:
            shown += letter
        else:
            shown += <c>
    return shown
"""),
        inputs=lambda rng, c: (
            lambda w: (
                w, "".join(rng.sample(LETTERS, 2) + rng.sample(w, rng.randint(0, len(w) - 1)))
            )
        )(rng.choice([w for w in VOCABULARY if len(w) > 3])),
        parameters=lambda rng: {"c": rng.choice("_*-.?#")},
    ),
)
