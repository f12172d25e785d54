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
