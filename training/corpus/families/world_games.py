"""Families about dice, cards, scores and tournaments."""

from random import Random

from training.corpus.draw import integers, letters, pairs, size
from training.corpus.family import Family


RANKS = "2 3 4 5 6 7 8 9 10 J Q K A".split()


def cards(rng: Random, count: int) -> list[str]:
    """Different cards such as 10H, often of one suit."""
    suits = rng.choice(("CDHS", "CS", "H", "S"))
    return rng.sample([rank + suit for rank in RANKS for suit in suits], count)


def scores(rng: Random, longest: int) -> list[tuple[int, int]]:
    """Results of matches as (own goals, goals of the other side)."""
    return pairs(rng, 0, 4, size(rng, 1, longest))


FAMILIES = (
    Family(
        concept="dice-ways-for-sum",
        tags=("numbers", "recursion"),
        phrasings=(
            "Write a function to count in how many ways two dice with <k> sides each (numbered "
            "from 1) show a given sum, order mattering.",
            "Write a python function to find the number of ordered pairs of rolls of a "
            "<k>-sided die that add up to s.",
            "Given a sum, return how many of the <k> x <k> outcomes of two <k>-sided dice have it.",
            "How many combinations (first die, second die) of two dice with faces 1 to <k> give "
            "the total s?",
            "Return the count of pairs (a, b) with a and b from 1 to <k> and a + b equal to the "
            "argument.",
            "I roll two different dice with <k> faces, 1 to <k>; in how many ways can I get a "
            "certain total?",
        ),
        more_phrasings=(
            "Write a function to count ordered results of two <k>-sided dice, numbered from 1, that total a given number.",
            "Write a python function to determine how many of the <k> * <k> outcomes of throwing a pair of dice with faces 1 through <k> have the wanted sum.",
            "Given a total, return how many pairs (x, y) of whole numbers between 1 and <k> inclusive, the order being significant, sum to it.",
            "In how many different ways can a red and a blue die, each with the numbers 1 to <k> on it, make this sum?",
            "Ordered ways to roll a sum with two dice of <k> faces.",
            "Fill a table with <k> rows and <k> columns, both numbered from 1, by adding row and column number; how many times does my number stand in it?",
            "The number of solutions (a, b) of a + b = s in integers with 1 <= a <= <k> and 1 <= b <= <k>.",
            "Let the first die show each value from 1 to <k>, see what the second would have to show to reach the total, and count how often its faces 1 to <k> include that; impossible totals give 0.",
        ),
        names=("ways_to_roll", "dice_ways", "count_rolls", "two_dice"),
        solutions=("""\
def <f>(total):
    return sum(1 for a in range(1, <k> + 1) if 1 <= total - a <= <k>)
""", """\
def <f>(s):
    count = 0
    for a in range(1, <k> + 1):
        for b in range(1, <k> + 1):
            if a + b == s:
                count += 1
    return count
"""),
        inputs=lambda rng, k: (rng.randint(1, 2 * k + 1),),
        parameters=lambda rng: {"k": rng.choice((4, 6, 8, 10, 12))},
    ),
    Family(
        concept="highest-n-dice",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to add the <k> highest numbers of a list of dice.",
            "Write a python function to keep the best <k> dice of a roll and return their sum.",
            "Given a list of at least <k> dice, return the total of the <k> largest.",
            "What is a roll worth if only its <k> highest dice count?",
            "Return the sum of the <k> biggest values among the dice thrown.",
            "In my game one throws several dice and scores the best <k> of them; compute the "
            "score from the list.",
        ),
        more_phrasings=(
            "Write a function to sum the top <k> values of a dice roll given as a list.",
            "Write a python function to discard all but the <k> greatest numbers thrown and add up those retained.",
            "Given at least <k> dice results in a list, order them and return the sum of the final <k>.",
            "How many points do the <k> best of the dice bring together, the worse ones being ignored?",
            "Sum of the <k> largest dice.",
            "Roll a handful of dice, put all but <k> of them aside, the low ones of course, and add what you still have in front of you.",
            "The maximum of the sum over all selections of exactly <k> elements from a list of at least <k> dice.",
            "Low dice don't count: only the <k> highest, where a number rolled several times can be used as often as it was rolled, enter the total.",
        ),
        names=("best_dice", "keep_highest", "score_roll", "top_dice"),
        solutions=("""\
def <f>(dice):
    return sum(sorted(dice)[-<k>:])
""", """\
import heapq

def <f>(rolls):
    return sum(heapq.nlargest(<k>, rolls))
""", """\
def <f>(dice):
    left = list(dice)
    total = 0
    for _ in range(<k>):
        best = max(left)
        left.remove(best)
        total += best
    return total
"""),
        inputs=lambda rng, k: (integers(rng, 1, 6, rng.randint(k + 1, 7)),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="dice-longest-straight",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to find the length of the longest run of consecutive numbers "
            "among rolled dice, in any order.",
            "Write a python function to return how long the longest straight (like 2, 3, 4) is "
            "that the given dice contain.",
            "Given a list of dice from 1 to 6, return how many successive values all occur at "
            "most; [2, 6, 4, 3] gives 3.",
            "How many consecutive numbers at most can be found among the dice, ignoring their "
            "order and repeats?",
            "Return the size of the largest set of neighbouring values that are all present in "
            "the roll.",
            "I throw some dice and look for a straight; how long is the longest one, wherever "
            "the dice lie in the list?",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest straight in a list of dice with faces 1 to 6, order and repeats not mattering.",
            "Write a python function to go through the values 1 to 6 and return how many in succession, at best, are present among the dice.",
            "Given thrown dice in any arrangement, return the size of the largest block of values following each other by one that all appear, duplicates adding nothing.",
            "How long a sequence like 3, 4, 5 can be put together from dice showing 1 to 6?",
            "Longest run of consecutive values among six-sided dice.",
            "Sort your dice into a row of six holes marked 1 to 6; how many holes next to each other, at most, have something in them?",
            "The maximal cardinality of a set {v, v+1, ..., w} of integers from 1 to 6 contained in the set of dice values; 0 for no dice.",
            "[5, 2, 4, 1, 4] has 4 and 5 and has 1 and 2, but no 3, so 2 is the answer; find it for any dice from 1 to 6.",
        ),
        names=("longest_straight", "straight_length", "best_straight", "longest_run"),
        solutions=("""\
def <f>(dice):
    best = run = 0
    for value in range(1, 7):
        run = run + 1 if value in dice else 0
        best = max(best, run)
    return best
""", """\
def <f>(dice):
    values = set(dice)
    best = 0
    for v in values:
        length = 0
        while v + length in values:
            length += 1
        best = max(best, length)
    return best
"""),
        inputs=lambda rng: (integers(rng, 1, 6, rng.randint(2, 7)),),
    ),
    Family(
        concept="blackjack-hand-value",
        tags=("lists", "simulation"),
        phrasings=(
            "Write a function to compute the value of a blackjack hand: number cards count "
            "their number, J, Q, K 10, and A 11 or, if the sum would pass 21, 1.",
            "Write a python function to value cards like ['A', '10', 'K'] in blackjack: "
            "pictures are 10, each ace 11 but 1 where needed to stay at 21 or below.",
            "Given a list of ranks '2' to '10', 'J', 'Q', 'K', 'A', return the blackjack total; "
            "aces drop from 11 to 1 one by one while the total is over 21.",
            "How many points is a blackjack hand worth (J, Q, K = 10, A = 11 or 1, whichever is "
            "best without going over 21 if possible)?",
            "Return the sum of a hand with picture cards as 10 and aces as 11, taking 10 off "
            "per ace as long as the sum exceeds 21.",
            "I need the score of a blackjack hand given as rank strings; an ace counts 11 "
            "unless that busts the hand, then 1.",
        ),
        more_phrasings=(
            "Write a function to score a blackjack hand of rank strings ('2' to '10', 'J', 'Q', 'K' as 10, 'A' as 11, or 1 if 11 would bust).",
            "Write a python function to add up cards for the game of twenty-one: face cards are ten each, and aces begin as eleven and are reduced to one, singly, as long as the sum exceeds 21.",
            "Given a list of ranks such as ['K', 'A', '5'], return the total nearest to 21 without passing it, choosing 1 or 11 for each ace; if passing cannot be avoided, the smallest total.",
            "How much is this hand of blackjack worth, with 10 for J, Q and K, the printed number for number cards, and 11 or, where that makes more than 21, 1 for A?",
            "Blackjack total of a list of ranks, aces 11 or 1.",
            "Count your cards: numbers are what they say, pictures are ten, and an ace is eleven, but if you have gone past twenty-one you may turn your aces into ones, one after another, until you haven't. What do you have?",
            "The sum of card values (2-10 at face value, J = Q = K = 10, A = 11), less 10 for as few aces as needed to make it at most 21, or for all aces if that never suffices.",
            "['A', 'A', '9'] is 21, because one ace drops to 1 and the other stays at 11, while ['K', 'Q', '5'] is 25; compute the total for any ranks.",
        ),
        names=("hand_value", "blackjack", "blackjack_value", "score_hand"),
        solutions=("""\
def <f>(cards):
    total = 0
    for card in cards:
        if card == "A":
            total += 11
        elif card in "JQK":
            total += 10
        else:
            total += int(card)
    aces = cards.count("A")
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total
""", """\
def <f>(hand):
    values = {"J": 10, "Q": 10, "K": 10, "A": 1}
    total = sum(values[c] if c in values else int(c) for c in hand)
    if "A" in hand and total <= 11:
        total += 10
    return total
"""),
        inputs=lambda rng: (rng.choices(RANKS + ["A", "A"], k=rng.randint(1, 5)),),
    ),
    Family(
        concept="all-cards-same-suit",
        tags=("lists", "logic"),
        phrasings=(
            "Write a function to check whether all cards, written like '10H' or 'AS' with the "
            "suit last, have the same suit.",
            "Write a python function to test if a hand of cards is a flush; each card is a "
            "string whose last letter is its suit.",
            "Given a non-empty list of cards such as ['2C', 'KC'], return True if their last "
            "letters are all equal.",
            "Do all cards of the hand belong to one suit, which is the final character of each "
            "string?",
            "Return whether every card in the list ends in the same suit letter.",
            "I hold cards like '7D', '10D'; are they all of one suit?",
        ),
        more_phrasings=(
            "Write a function to tell if a non-empty hand is of a single suit, the last letter of each card string.",
            "Write a python function to compare the final characters of card strings such as '10S' and return True when there is only one sort of them.",
            "Given one or more cards as text, rank first and suit letter last, return whether no two differ in suit.",
            "Does every card in the hand, like 'QD' or '3D', end with the same suit letter?",
            "Flush test for card strings, suit last.",
            "All hearts, or all spades, or all of one other kind: is that true of the cards in my hand, where the closing letter says the kind?",
            "A predicate on a non-empty list of strings that is true if and only if the set of their last characters has exactly one member.",
            "One card with another suit letter at its end than the first card has, and the answer is False; with none it is True.",
        ),
        names=("is_flush", "same_suit", "one_suit", "all_same_suit"),
        solutions=("""\
def <f>(cards):
    return len({card[-1] for card in cards}) == 1
""", """\
def <f>(hand):
    suit = hand[0][-1]
    return all(card[-1] == suit for card in hand)
""", """\
def <f>(cards):
    for card in cards[1:]:
        if card[-1] != cards[0][-1]:
            return False
    return True
"""),
        inputs=lambda rng: (cards(rng, rng.randint(2, 5)),),
    ),
    Family(
        concept="highest-card",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to find the highest rank in a list of ranks, ordered 2 to 10, J, "
            "Q, K, A.",
            "Write a python function to return the best card of a hand of ranks such as ['9', "
            "'K', '10']; aces are highest, then K, Q, J and the numbers.",
            "Given a non-empty list of ranks '2'..'10', 'J', 'Q', 'K', 'A', return the "
            "strongest one.",
            "Which rank in the list beats all others when A > K > Q > J > 10 > ... > 2?",
            "Return the highest of some card ranks given as strings, with the ace on top and "
            "the 2 at the bottom.",
            "I have the ranks of my cards as text; which is my highest card, the ace being "
            "above the king?",
        ),
        more_phrasings=(
            "Write a function to get the best rank in a list of rank strings, 2 lowest and ace ('A') highest.",
            "Write a python function to return the maximum of some card ranks, where numbers up to '10' are beaten by 'J', that by 'Q', that by 'K' and that by 'A'.",
            "Given a non-empty list of strings from '2' to '10', 'J', 'Q', 'K', 'A', return the one which comes last in this sequence.",
            "What is the strongest of these card ranks in the usual order with the ace on top?",
            "Highest card rank, ace high.",
            "Somebody lays several cards on the table, only their ranks matter; say which one takes the trick, with aces above kings, kings above queens, queens above jacks, and jacks above the numbers.",
            "The maximum of a non-empty list of ranks under the order 2 < 3 < ... < 10 < J < Q < K < A.",
            "Look for 'A' in the list; failing that for 'K', then 'Q', 'J', '10' and so on down; the first one you find is the result.",
        ),
        names=("highest_card", "best_card", "high_card", "top_rank"),
        solutions=("""\
def <f>(ranks):
    order = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
    return max(ranks, key=order.index)
""", """\
def <f>(cards):
    for rank in "A K Q J 10 9 8 7 6 5 4 3 2".split():
        if rank in cards:
            return rank
"""),
        inputs=lambda rng: (rng.choices(rng.choice((RANKS, RANKS[:9])), k=rng.randint(1, 5)),),
    ),
    Family(
        concept="rock-paper-scissors-winner",
        tags=("logic", "dictionaries"),
        phrasings=(
            "Write a function to decide rock-paper-scissors for two lower-case moves: return 1 "
            "if the first wins, 2 if the second wins, 0 for a tie.",
            "Write a python function to return the number of the winner (1 or 2, or 0 if equal) "
            "of 'rock', 'paper' or 'scissors' against another move.",
            "Given the moves 'rock', 'paper' or 'scissors' of player 1 and player 2, return 1, "
            "2 or, for a draw, 0.",
            "Who wins a round of rock, paper, scissors? Answer 1 for the first player, 2 for "
            "the second and 0 for a tie.",
            "Return 0 when both moves are equal, 1 when the first beats the second and "
            "otherwise 2 (rock beats scissors, scissors paper, paper rock).",
            "Two players show 'rock', 'paper' or 'scissors'; tell me which one won as 1 or 2, "
            "and 0 if nobody did.",
        ),
        more_phrasings=(
            "Write a function to tell who wins rock-paper-scissors from two lower-case moves: 1, 2, or 0 for a draw.",
            "Write a python function to judge one player's 'rock', 'paper' or 'scissors' against the other's and give the winning player's number, with 0 meaning nobody.",
            "Given the first and the second player's choice as lower-case words, return 0 if they agree, 1 if the first choice beats the second, and 2 otherwise.",
            "Which player takes the round, 1 or 2 (or 0 for none), when both have chosen among 'rock', 'paper' and 'scissors'?",
            "Rock-paper-scissors result as 0, 1 or 2.",
            "The stone blunts the scissors, the scissors cut the paper, the paper wraps the stone; two people say 'rock', 'paper' or 'scissors' at once, so who won, number 1 or number 2, or neither (0)?",
            "A function of two moves with value 0 on equality, 1 if the pair is (rock, scissors), (scissors, paper) or (paper, rock), and 2 for the remaining pairs.",
            "('paper', 'rock') gives 1, ('rock', 'paper') gives 2, and twice the same word gives 0.",
        ),
        names=("rps_winner", "winner", "rock_paper_scissors", "play_round"),
        solutions=("""\
def <f>(first, second):
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    if first == second:
        return 0
    return 1 if beats[first] == second else 2
""", """\
def <f>(a, b):
    moves = ["rock", "paper", "scissors"]
    return (moves.index(a) - moves.index(b)) % 3
""", """\
def <f>(a, b):
    if a == b:
        return 0
    if (a, b) in [("rock", "scissors"), ("scissors", "paper"), ("paper", "rock")]:
        return 1
    return 2
"""),
        inputs=lambda rng: tuple(rng.choices(("rock", "paper", "scissors"), k=2)),
    ),
    Family(
        concept="league-points",
        tags=("numbers", "lists"),
        phrasings=(
            "Write a function to compute a team's points from a list of results (own goals, "
            "other goals): 3 for a win, 1 for a draw, 0 for a loss.",
            "Write a python function to add up league points for matches given as tuples "
            "(scored, conceded); a victory brings 3, a tie 1.",
            "Given match results as (for, against) tuples, return the total with 3 points per "
            "win and 1 per draw.",
            "How many points does a team with the listed (own, opponent) scores have, if wins "
            "count 3, draws 1 and defeats 0?",
            "Return the sum of points, 3 / 1 / 0 for win / draw / loss, over a list of (goals "
            "for, goals against) pairs.",
            "From our results such as (2, 1) or (0, 0), own goals first, I need our league "
            "points (3 for winning, 1 for a draw).",
        ),
        more_phrasings=(
            "Write a function to total a team's league points, 3/1/0, from (own goals, other goals) pairs.",
            "Write a python function to go through match scores, the team's goals named first, granting three points per victory and one per tie, and return the sum.",
            "Given a list of two-number tuples (goals we shot, goals we got), return our points, where winning is worth 3, drawing 1, losing nothing.",
            "How many points has a club collected by these (for, against) scores under the rule of three for a win and one for a draw?",
            "Points table total, 3 for win, 1 for draw.",
            "When we shoot more goals than the others we get three points, with equal goals one, otherwise none; our matches are listed as pairs with our goals in front, so how many points have we got?",
            "The sum over a list of pairs (a, b) of 3 if a > b, 1 if a = b, and 0 if a < b.",
            "[(2, 0), (1, 1), (0, 4)] earns 3 + 1 + 0 = 4; add up a season's points like this, own goals first.",
        ),
        names=("league_points", "points", "team_points", "count_points"),
        solutions=("""\
def <f>(results):
    total = 0
    for own, other in results:
        if own > other:
            total += 3
        elif own == other:
            total += 1
    return total
""", """\
def <f>(matches):
    return sum(3 if a > b else 1 if a == b else 0 for a, b in matches)
"""),
        inputs=lambda rng: (scores(rng, 6),),
    ),
    Family(
        concept="win-draw-loss-record",
        tags=("tuples", "lists"),
        phrasings=(
            "Write a function to count wins, draws and losses in a list of results (own goals, "
            "other goals), as a tuple in that order.",
            "Write a python function to return (wins, draws, losses) for match results given as "
            "(scored, conceded) tuples.",
            "Given a list of (for, against) scores, return a tuple with the numbers of matches "
            "won, drawn and lost.",
            "How many games did we win, draw and lose? Each result is (our goals, their goals); "
            "answer with a tuple (won, drawn, lost).",
            "Return the tuple of victories, ties and defeats for a list of (own, opponent) "
            "results.",
            "I have our season's results like (3, 1), our goals first, and want the record as "
            "(wins, draws, losses).",
        ),
        more_phrasings=(
            "Write a function to get a (wins, draws, losses) tuple from (own goals, other goals) pairs.",
            "Write a python function to sort match scores into victories, ties and defeats, seen from the side whose goals are named first, and return the three totals as a tuple in that order.",
            "Given a list of score tuples (ours, theirs), return three counts in one tuple: how often ours was more, how often the same, how often less.",
            "In how many matches did the team score more than, as much as, and less than the opponent, as a tuple of three numbers, each match being (scored, conceded)?",
            "Record of wins, draws, losses as a tuple.",
            "Our games are in a list, each with our goals and then the other side's; say how many times we celebrated, shrugged and cried, as three numbers in a tuple.",
            "The triple of the numbers of pairs (a, b) in a list with a > b, a = b and a < b respectively.",
            "[(1, 0), (2, 2), (5, 3)] gives (2, 1, 0): first number for won, second for drawn, third for lost matches.",
        ),
        names=("record", "season_record", "wins_draws_losses", "count_results"),
        solutions=("""\
def <f>(results):
    wins = sum(a > b for a, b in results)
    draws = sum(a == b for a, b in results)
    return (wins, draws, len(results) - wins - draws)
""", """\
def <f>(matches):
    wins = draws = losses = 0
    for own, other in matches:
        if own > other:
            wins += 1
        elif own < other:
            losses += 1
        else:
            draws += 1
    return (wins, draws, losses)
"""),
        inputs=lambda rng: (scores(rng, 6),),
    ),
    Family(
        concept="best-of-series-winner",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to find who first reaches <k> won games in a string of 'A' and "
            "'B', or '' if nobody does.",
            "Write a python function to return the first player, 'A' or 'B', with <k> wins when "
            "a string lists the winners game by game; '' if none.",
            "Given a string of game winners such as 'ABBA', return the letter that occurs <k> "
            "times first, or an empty string.",
            "Who wins a match in which <k> won games are needed, if the games went to the "
            "letters of a string in order? '' when it is not decided.",
            "Return 'A' or 'B', whichever letter comes to a count of <k> earlier when reading "
            "from the left, else ''.",
            "A match ends as soon as A or B has <k> games; the string holds the winner of each "
            "game in turn. Return the match winner, or '' if it is still open.",
        ),
        more_phrasings=(
            "Write a function to get the player, 'A' or 'B', who first has <k> wins in a string of game winners, else ''.",
            "Write a python function to read letters 'A' and 'B', one per finished game, until one of them has been met <k> times, and return that letter; an undecided match gives an empty string.",
            "Given the winners of successive games as text such as 'BAAB', return the letter whose count gets to <k> soonest, '' if neither count does.",
            "Which of A and B was the first to gather <k> won games in the series written as a string, or '' if it broke off too early?",
            "First letter to reach <k> wins, or ''.",
            "They play until one has won <k> games; the string says who won game after game, and games after that don't matter. Who is the winner of it all? Nobody yet means an empty text.",
            "The character of a word over {A, B} whose <k>-fold occurrence is completed at the smallest index; the empty string if no character occurs <k> times.",
            "Keep two tallies, for A and for B; go along the string, raise one tally per letter, and stop with that letter as soon as its tally shows <k>; if it never happens return ''.",
        ),
        names=("match_winner", "series_winner", "first_to_win", "winner"),
        solutions=("""\
def <f>(games):
    wins = {"A": 0, "B": 0}
    for player in games:
        wins[player] += 1
        if wins[player] == <k>:
            return player
    return ""
""", """\
def <f>(games):
    for i in range(1, len(games) + 1):
        for player in "AB":
            if games[:i].count(player) == <k>:
                return player
    return ""
"""),
        inputs=lambda rng, k: (letters(rng, size(rng, k, 2 * k + 2), "AB"),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="tennis-game-score",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to write the points a and b (0 to 3 each) of a tennis game as "
            "text like '30-love', or '15-all' when equal.",
            "Write a python function to call the score of a tennis game with at most 3 points "
            "per player: love, 15, 30, 40 joined by '-', equal scores as '15-all'.",
            "Given two point counts from 0 to 3, return the tennis score: 0 is 'love', 1 '15', "
            "2 '30', 3 '40'; write 'love-15', and 'x-all' if both are equal.",
            "How is a tennis score of a to b points said (0 to 3: love, 15, 30, 40)? Join both "
            "by a hyphen; if they are the same use '-all', as in '30-all'.",
            "Return e.g. '40-15' for (3, 1), 'love-30' for (0, 2) and 'love-all' for (0, 0); "
            "equal points always end in '-all'.",
            "My umpire program gets the points of both players, 0 to 3, and says '15-love' and "
            "the like; ties are '15-all' and so on, even '40-all'.",
        ),
        more_phrasings=(
            "Write a function to turn two point counts from 0 to 3 into a tennis score like '15-40', with '30-all' style for ties.",
            "Write a python function to announce a tennis game in text: each player's points 0, 1, 2, 3 become 'love', '15', '30', '40', joined by a hyphen, and for level players the name is given once with '-all' behind it.",
            "Given how many points, at most 3, the first and the second player have, return the score as the umpire says it, hyphenated, using '-all' after a single name when both are equal.",
            "What does the umpire call when the players have a and b points (none is 'love', then '15', '30', '40'), written like '40-love', or like '40-all' if a equals b?",
            "Tennis score text for 0 to 3 points each.",
            "No point is called love, one is 15, two are 30, three are 40; say the first player's and then the second's with a hyphen between, but if they have the same say it once and add '-all'.",
            "The string n(a) + '-' + n(b), or n(a) + '-all' if a = b, with n(0) = 'love', n(1) = '15', n(2) = '30', n(3) = '40'.",
            "(1, 2) is '15-30', (3, 0) is '40-love', (2, 2) is '30-all', (0, 0) is 'love-all', and even (3, 3) is only '40-all'.",
        ),
        names=("tennis_score", "call_score", "say_score", "game_score"),
        solutions=("""\
def <f>(a, b):
    names = ["love", "15", "30", "40"]
    if a == b:
        return names[a] + "-all"
    return names[a] + "-" + names[b]
""", """\
def <f>(first, second):
    names = {0: "love", 1: "15", 2: "30", 3: "40"}
    right = "all" if first == second else names[second]
    return f"{names[first]}-{right}"
"""),
        inputs=lambda rng: (lambda a: (a, rng.choice((a, rng.randint(0, 3), rng.randint(0, 3)))))(
            rng.randint(0, 3)
        ),
    ),
    Family(
        concept="guess-hits-and-misplaced",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to compare a guess with a secret of equal length: return (letters "
            "at the right place, further letters at a wrong place), each used only once.",
            "Write a python function to score a code-breaking guess as a tuple (right place, "
            "right letter in wrong place); each secret letter counts once.",
            "Given a secret and a guess of the same length, return how many characters match in "
            "place and how many more match elsewhere, as a tuple.",
            "How good is a guess? Return a tuple of exact hits and of further common letters "
            "(with multiplicity) that stand at other places.",
            "Return (hits, misplaced): hits are equal positions, misplaced is the number of "
            "letters in common, counted with repeats, minus the hits.",
            "In a code game the secret comes first, then the guess; answer with (correct "
            "positions, correct letters in wrong positions), no letter of the secret twice.",
        ),
        more_phrasings=(
            "Write a function to score a guess against a secret, equally long: a tuple of exact matches and of other shared letters, repeats counted properly.",
            "Write a python function to return, for a secret code and a try at it, how many positions agree and how many more letters of the try are in the code elsewhere, each letter being matched at most once.",
            "Given secret and guess of the same length, return (p, q): p places carry identical letters, and p + q is the size of the multiset of letters the two have in common.",
            "How many letters of the guess (second argument) are right and in place, and how many right but out of place, as a tuple, when no letter of the secret may be matched twice?",
            "Mastermind feedback tuple: (exact, misplaced).",
            "The other player hides a row of coloured pegs and I lay one too: I get a black pin for each peg exactly right, and a white one for each further peg of a hidden colour at the wrong spot, no hidden peg being counted twice. Return blacks and whites as a tuple; the hidden row comes first.",
            "The pair (h, m - h), where h is the number of i with secret[i] = guess[i] and m the sum over all symbols of the minimum of their frequencies in both strings.",
            "'ABCC' guessed as 'ACBA' gives (1, 2): A sits right, C and B are present at other spots, and the second A of the guess finds no partner.",
        ),
        names=("score_guess", "compare_guess", "hits_and_misplaced", "feedback"),
        solutions=("""\
from collections import Counter

def <f>(secret, guess):
    hits = sum(a == b for a, b in zip(secret, guess))
    common = sum((Counter(secret) & Counter(guess)).values())
    return (hits, common - hits)
""", """\
def <f>(secret, guess):
    hits = 0
    for a, b in zip(secret, guess):
        if a == b:
            hits += 1
    common = sum(min(secret.count(c), guess.count(c)) for c in set(guess))
    return (hits, common - hits)
"""),
        inputs=lambda rng: (letters(rng, 4, "RGBY"), letters(rng, 4, "RGBY")),
    ),
)
