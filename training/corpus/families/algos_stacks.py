"""Stacks at work: next greater elements, spans, brackets, commands and expressions."""

from training.corpus.draw import coin, distinct, integer_list, letters
from training.corpus.family import Family


def brackets(rng):
    """Round brackets, more often than not balanced."""
    text = ""
    for _ in range(rng.randint(1, 4)):
        i = rng.randint(0, len(text))
        text = text[:i] + "()" + text[i:]
    for _ in range(rng.choice((0, 1, 1, 2))):
        i = rng.randrange(len(text))
        text = text[:i] + rng.choice("()") + text[i + rng.randint(0, 1):]
    return text


def balanced(rng, pairs):
    """Balanced round brackets."""
    if pairs == 0:
        return ""
    inside = rng.randint(0, pairs - 1)
    return "(" + balanced(rng, inside) + ")" + balanced(rng, pairs - 1 - inside)


def packed(rng, depth=2):
    """A text such as a2(bc)d."""
    text = ""
    for _ in range(rng.randint(1, 2)):
        text += letters(rng, rng.randint(0, 2), "abc")
        if depth and coin(rng):
            text += f"{rng.randint(2, 3)}({packed(rng, depth - 1) or 'x'})"
    return text or "ab"


FAMILIES = (
    Family(
        concept="next-greater-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to replace each element of a list by the first "
            "greater element to its right, or -1 if there is none.",
            "Write a python function to return for every position the next "
            "strictly larger element after it, -1 without one.",
            "Given a list of positive integers, return the list of next greater "
            "elements: the nearest larger one on the right, else -1.",
            "Which is the first element to the right that exceeds each "
            "element? Return a list, with -1 where none does.",
            "Build a list in which every number stands replaced by the "
            "nearest later number strictly above it (-1 if none).",
            "I need, for each item of an array, the closest following item that is bigger, or -1.",
        ),
        names=("next_greater", "next_larger", "greater_to_right", "next_bigger"),
        solutions=("""\
def <f>(numbers):
    result = [-1] * len(numbers)
    stack = []
    for i, n in enumerate(numbers):
        while stack and numbers[stack[-1]] < n:
            result[stack.pop()] = n
        stack.append(i)
    return result
""", """\
def <f>(nums):
    return [next((x for x in nums[i + 1:] if x > n), -1) for i, n in enumerate(nums)]
""", """\
def <f>(nums):
    result = []
    for i in range(len(nums)):
        answer = -1
        for x in nums[i + 1:]:
            if x > nums[i]:
                answer = x
                break
        result.append(answer)
    return result
"""),
        inputs=integer_list(1, 12, 0, 8),
    ),
    Family(
        concept="previous-smaller-elements",
        tags=("lists",),
        phrasings=(
            "Write a function to replace each element of a list by the nearest "
            "smaller element to its left, or -1 if there is none.",
            "Write a python function to return for every position the closest "
            "strictly smaller element before it, -1 without one.",
            "Given a list of positive integers, return for each the last "
            "earlier element that is less than it, else -1.",
            "Which is the nearest element on the left that is below each "
            "element? Return a list, with -1 where none is.",
            "Build a list in which every number stands replaced by the "
            "nearest previous number strictly under it (-1 if none).",
            "I need, for each item of an array, the closest preceding item that is smaller, or -1.",
        ),
        names=("previous_smaller", "nearest_smaller", "smaller_to_left", "last_smaller"),
        solutions=("""\
def <f>(numbers):
    result, stack = [], []
    for n in numbers:
        while stack and stack[-1] >= n:
            stack.pop()
        result.append(stack[-1] if stack else -1)
        stack.append(n)
    return result
""", """\
def <f>(nums):
    return [next((x for x in nums[:i][::-1] if x < n), -1) for i, n in enumerate(nums)]
""", """\
def <f>(nums):
    result = []
    for i, n in enumerate(nums):
        smaller = [x for x in nums[:i] if x < n]
        result.append(smaller[-1] if smaller else -1)
    return result
"""),
        inputs=integer_list(1, 12, 0, 8),
    ),
    Family(
        concept="distance-to-next-greater",
        tags=("lists",),
        phrasings=(
            "Write a function to find for each element of a list how many places to the "
            "right the next strictly greater element stands, 0 if none does.",
            "Write a python function to return for every position the distance to the "
            "nearest later element that is larger, 0 where there is none.",
            "Given a list of numbers, return a list with the number of steps to "
            "the right until a larger number comes (0 if none comes).",
            "After how many days is the level higher than on each day? Return a "
            "list of waiting times, 0 for no higher day later.",
            "Compute for each element how far to the right the first strictly "
            "larger element stands, 0 without such an element.",
            "I need the list of index differences between each element and its next "
            "greater one on the right, with 0 where that is missing.",
        ),
        names=("distance_to_greater", "steps_to_greater", "waiting_days", "next_greater_distance"),
        solutions=("""\
def <f>(numbers):
    result = [0] * len(numbers)
    stack = []
    for i, t in enumerate(numbers):
        while stack and numbers[stack[-1]] < t:
            j = stack.pop()
            result[j] = i - j
        stack.append(i)
    return result
""", """\
def <f>(levels):
    waits = []
    for i in range(len(levels)):
        later = [j for j in range(i + 1, len(levels)) if levels[j] > levels[i]]
        waits.append(later[0] - i if later else 0)
    return waits
"""),
        inputs=integer_list(10, 25, 0, 8),
    ),
    Family(
        concept="price-spans",
        tags=("lists",),
        phrasings=(
            "Write a function to find the span of each day's price: how many days in "
            "a row up to that day had a price at most that of the day.",
            "Write a python function to return for each element the length of the "
            "run ending there whose elements are all <= that element.",
            "Given daily prices, return the list of spans: the number of "
            "consecutive days ending today with prices not above today's.",
            "For how many days in succession, today included, has the price been "
            "no higher than today's? Answer for each day, as a list.",
            "Compute the stock spans: for every index count back, from the "
            "index itself, while elements do not exceed it.",
            "I need for each day how long ago, in days, the price was "
            "last higher (or all days so far if never).",
        ),
        names=("spans", "price_spans", "stock_span", "count_back"),
        solutions=("""\
def <f>(prices):
    result, stack = [], []
    for i, price in enumerate(prices):
        while stack and prices[stack[-1]] <= price:
            stack.pop()
        result.append(i - stack[-1] if stack else i + 1)
        stack.append(i)
    return result
""", """\
def <f>(prices):
    spans = []
    for i in range(len(prices)):
        j = i
        while j >= 0 and prices[j] <= prices[i]:
            j -= 1
        spans.append(i - j)
    return spans
"""),
        inputs=integer_list(1, 10, 0, 9),
    ),
    Family(
        concept="largest-rectangle-in-histogram",
        tags=("lists",),
        phrasings=(
            "Write a function to find how many unit squares the biggest rectangle inside a "
            "bar chart covers, the bars being given by their heights and one unit wide.",
            "Write a python function to return the greatest value of (number of "
            "neighbouring bars) times (lowest of these bars) for a list of heights.",
            "Planks of width 1 and the given heights stand side by side on the floor; return "
            "the area of the largest rectangle that can be drawn on them.",
            "How large is the greatest rectangle under the skyline of a "
            "row of bars, each one unit wide?",
            "Compute the maximum of length times minimum over all "
            "contiguous parts of a list of heights.",
            "I need the maximal rectangle area in a bar chart given as a "
            "list of heights, 0 if it is empty.",
        ),
        names=("largest_rectangle", "histogram_area", "max_rectangle", "biggest_area"),
        solutions=("""\
def <f>(heights):
    best, stack = 0, []
    for i, h in enumerate(heights + [0]):
        while stack and heights[stack[-1]] >= h:
            top = heights[stack.pop()]
            left = stack[-1] + 1 if stack else 0
            best = max(best, top * (i - left))
        stack.append(i)
    return best
""", """\
def <f>(heights):
    best = 0
    for i in range(len(heights)):
        for j in range(i, len(heights)):
            best = max(best, min(heights[i:j + 1]) * (j - i + 1))
    return best
"""),
        inputs=integer_list(0, 9, 0, 8),
    ),
    Family(
        concept="brackets-to-add",
        tags=("strings",),
        phrasings=(
            "Write a function to count how many round brackets must be added at "
            'least, anywhere, to balance a string of "(" and ")".',
            "Write a python function to return the least number of insertions of "
            '"(" or ")" that make a string of round brackets valid.',
            "Given a string of ( and ), return how many brackets are "
            "missing for it to be properly nested.",
            'How many brackets without a partner does a text of "(" and ")" contain?',
            "Compute the number of unmatched opening plus unmatched "
            "closing brackets in a bracket string.",
            "I need the minimal count of round brackets to insert so that "
            "every bracket gets its partner; 0 if balanced.",
        ),
        names=("brackets_to_add", "missing_brackets", "unmatched_count", "min_insertions"),
        solutions=("""\
def <f>(text):
    opened = missing = 0
    for c in text:
        if c == "(":
            opened += 1
        elif opened:
            opened -= 1
        else:
            missing += 1
    return opened + missing
""", """\
def <f>(s):
    while "()" in s:
        s = s.replace("()", "")
    return len(s)
"""),
        inputs=lambda rng: (brackets(rng),),
    ),
    Family(
        concept="longest-balanced-brackets",
        tags=("strings", "dynamic-programming"),
        phrasings=(
            "Write a function to find the length of the longest contiguous part "
            'of a string of "(" and ")" that is properly balanced.',
            "Write a python function to return how long the longest valid "
            "bracket substring is, 0 if there is none.",
            "Given a string of round brackets, return the length of its longest well-formed slice.",
            "How many characters has the longest run of correctly nested brackets within the text?",
            "Compute the maximum length of a balanced substring in a text consisting of ( and ).",
            "I need the size of the biggest gap-free piece of a bracket "
            "string in which all brackets match.",
        ),
        names=("longest_balanced", "longest_valid", "balanced_length", "valid_brackets"),
        solutions=("""\
def <f>(text):
    best, stack = 0, [-1]
    for i, c in enumerate(text):
        if c == "(":
            stack.append(i)
        else:
            stack.pop()
            if stack:
                best = max(best, i - stack[-1])
            else:
                stack.append(i)
    return best
""", """\
def <f>(s):
    best = 0
    for i in range(len(s)):
        depth = 0
        for j in range(i, len(s)):
            depth += 1 if s[j] == "(" else -1
            if depth < 0:
                break
            if depth == 0:
                best = max(best, j - i + 1)
    return best
"""),
        inputs=lambda rng: (letters(rng, rng.randint(2, 10), "()") if coin(rng) else
            brackets(rng),),
    ),
    Family(
        concept="deepest-bracket-level",
        tags=("strings",),
        phrasings=(
            "Write a function to find the greatest nesting depth of the "
            "round brackets in a balanced string.",
            'Write a python function to return how many "(" are open at the '
            "same time at most in a text with matching brackets.",
            "Given a text with balanced round brackets, return its "
            "maximum bracket depth, 0 without brackets.",
            "How deeply are the parentheses of a string nested at the deepest point?",
            "Compute the largest number of simultaneously open round "
            "brackets; all brackets match, other characters may occur.",
            "I need the depth of nesting in a formula like (a+(b*c)), which has depth 2.",
        ),
        names=("bracket_depth", "max_depth", "nesting", "deepest"),
        solutions=("""\
def <f>(text):
    depth = best = 0
    for c in text:
        if c == "(":
            depth += 1
            best = max(best, depth)
        elif c == ")":
            depth -= 1
    return best
""", """\
from itertools import accumulate

def <f>(s):
    return max(accumulate((c == "(") - (c == ")") for c in s), default=0)
""", """\
def <f>(s):
    s = "".join(c for c in s if c in "()")
    depth = 0
    while s:
        s = s.replace("()", "*").replace("*", "")
        depth += 1
    return depth
"""),
        inputs=lambda rng: ("".join(c + rng.choice(("", "", "a", "+")) for c in balanced(rng,
            rng.randint(1, 6))),),
    ),
    Family(
        concept="expand-packed-text",
        tags=("strings", "recursion"),
        phrasings=(
            "Write a function to expand a text in which 3(ab) means ab three "
            "times; such groups may be nested, numbers have one digit.",
            "Write a python function to write out repetitions like a2(b3(c)), where a digit "
            "before round brackets says how often their content is repeated.",
            "Given a text with groups k(...), k being one digit, return it with "
            "every group written out k times, inner groups first.",
            'Unpack a compressed string: "2(ab)c" becomes "ababc", and groups '
            "may contain groups; each count is a single digit.",
            "What text does an encoding like x2(y2(z)) stand for? A digit "
            "before a bracketed part tells how often the part comes.",
            "I need to expand strings in which a one-digit number and "
            "round brackets mark repetition, also nested.",
        ),
        names=("expand", "decode", "unpack", "decompress"),
        solutions=("""\
import re

def <f>(text):
    while "(" in text:
        text = re.sub(r"(\\d)\\(([a-z]*)\\)", lambda m: int(m[1]) * m[2], text)
    return text
""", """\
def <f>(text):
    stack, current = [], ""
    for c in text:
        if c.isdigit():
            stack.append((current, int(c)))
            current = ""
        elif c == ")":
            before, times = stack.pop()
            current = before + current * times
        elif c != "(":
            current += c
    return current
"""),
        inputs=lambda rng: (packed(rng),),
    ),
    Family(
        concept="valid-pop-order",
        tags=("lists", "simulation"),
        phrasings=(
            "Write a function to check whether a stack can give out the numbers in the "
            "second list's order when they are pushed in the first list's order.",
            "Write a python function to tell if a push order and a pop order fit together: "
            "each number is pushed once, pops may happen at any time in between.",
            "Given the order in which different numbers are pushed on a stack and an "
            "order of the same numbers, return True if they can be popped so.",
            "Can pushing the elements of the first list in order, with "
            "pops whenever one likes, output the second list?",
            "Check that the second list is a possible sequence of pops for a "
            "stack fed with the first list (same distinct elements).",
            "I need to know whether wagons entering a dead-end track in one "
            "order can leave it in another order; return a bool.",
        ),
        names=("valid_pops", "can_pop", "stack_order", "possible_order"),
        solutions=("""\
def <f>(pushed, popped):
    stack, i = [], 0
    for n in pushed:
        stack.append(n)
        while stack and stack[-1] == popped[i]:
            stack.pop()
            i += 1
    return not stack
""", """\
def <f>(pushed, popped):
    waiting, stack = list(pushed), []
    for n in popped:
        while waiting and (not stack or stack[-1] != n):
            stack.append(waiting.pop(0))
        if stack[-1] != n:
            return False
        stack.pop()
    return True
"""),
        inputs=lambda rng: (lambda v: (v, rng.sample(v, len(v))))(distinct(rng, 1, 9,
            rng.randint(4, 5))),
    ),
)
