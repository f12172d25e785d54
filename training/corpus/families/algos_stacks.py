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
        more_phrasings=(
            "Write a function to get the next greater element to the right for every element, -1 where there is none.",
            "Write a python function to map each entry of a list of positive integers to the first one behind it that exceeds it, or to -1.",
            "For positive integers, give a list of equal length telling at each place which strictly bigger value comes soonest afterwards, -1 standing for nothing.",
            "What value is the earliest one after each element to surpass it, in list order, and -1 if the element is never surpassed later?",
            "List of nearest larger right neighbours, else -1.",
            "Everybody in the queue looks forward to the right; how tall is the first person taller than oneself that each of them sees? Write -1 for those who see nobody taller.",
            "The list b with b[i] = a[j] for the least j > i with a[j] > a[i], and b[i] = -1 if no such j exists.",
            "[3, 1, 2] becomes [-1, 2, -1]: the 3 and the last item have nothing bigger after them, the 1 has the 2; do so with every list.",
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
        more_phrasings=(
            "Write a function to get the previous smaller element for every element, -1 where there is none.",
            "Write a python function to map each entry of a list of positive integers to the closest one before it that is strictly less, or to -1.",
            "For positive integers, give a list of equal length telling at each place which lower value was seen most recently, -1 standing for nothing.",
            "Going left from each element, what is the first value under it that one meets, and -1 if one meets none?",
            "List of nearest smaller left neighbours, else -1.",
            "Everybody in the row looks to the left; how tall is the nearest person shorter than oneself? Write -1 for those with nobody shorter on that side.",
            "The list b with b[i] = a[j] for the greatest j < i with a[j] < a[i], and b[i] = -1 if no such j exists.",
            "[2, 5, 5, 1] becomes [-1, 2, 2, -1], as an equal value does not count and nothing before the 1 is below it; do so with every list.",
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
        more_phrasings=(
            "Write a function to get, for each element, how many positions until a strictly greater one, 0 if never.",
            "Write a python function to work out at every place of a list the offset of the earliest following entry that exceeds the entry there, with 0 for no such entry.",
            "For a sequence of temperatures, give a list saying for each day how many days one waits for a warmer one, 0 if it does not come any more.",
            "How far ahead of each element is the next bigger one, in places, with 0 meaning that there is no bigger one ahead?",
            "Offsets to the next larger element, 0 if none.",
            "Each child in the queue counts how many steps it is to the first taller child in front; those without a taller one say 0. List what they say, in order from the back.",
            "The list d with d[i] = min { j - i : j > i, a[j] > a[i] }, or 0 if this set is empty.",
            "[5, 3, 4, 6] becomes [3, 1, 1, 0], because the 5 has to go three places to the 6; do so with every list.",
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
        more_phrasings=(
            "Write a function to get the stock span of each day: consecutive days up to it with price at most its own.",
            "Write a python function to work out for each entry how far the unbroken stretch reaches back, the entry included, in which nothing exceeds it.",
            "For prices by day, give a list telling how many days without interruption, counting backwards from each day and with it, were no dearer than that day.",
            "How long is, at every index, the longest block ending there that has this element as a maximum?",
            "Backward runs of values <= the current one, as lengths.",
            "On every day I ask: for how many days now, today among them, has it never cost more than today? Write down all the answers in order.",
            "The list s with s[i] = the greatest k such that a[i-k+1], ..., a[i] are all <= a[i].",
            "[4, 2, 3, 5] becomes [1, 1, 2, 4], the last because all four are at most 5; do so with every list of prices.",
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
        more_phrasings=(
            "Write a function to get the area of the largest rectangle in a histogram with bars of width 1.",
            "Write a python function to maximize, over all blocks of adjacent bars, the block's number of bars multiplied by its shortest height.",
            "For heights of bars one unit broad standing side by side, give the area of the most spacious upright rectangle lying wholly within them; no bars give 0.",
            "What is the biggest area of a box that fits under the outline of this bar chart?",
            "Maximum of (slice length) * (slice minimum) for heights.",
            "A fence is made of boards of different heights, each one foot wide. How big is the largest rectangular poster that can be glued on without sticking out?",
            "max over i <= j of (j - i + 1) * min(h[i], ..., h[j]), and 0 for an empty list h.",
            "[2, 3, 1] yields 4, two bars of height 2 side by side, which beats the single 3; return the best area for any heights.",
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
        more_phrasings=(
            "Write a function to count the minimum parentheses to add to balance a string of ( and ).",
            "Write a python function to determine how few round brackets, opening or closing, have to be inserted wherever wanted so that a bracket string becomes correct.",
            "For a string of \"(\" and \")\", give the amount of brackets in it that cannot be matched with any other.",
            "How many extra parentheses does this sequence of ( and ) require at the minimum to be well formed?",
            "Least insertions to balance round brackets.",
            "Some of the little arches have lost their other half. Count the \"(\" that are never closed and the \")\" that close nothing, together.",
            "The number of brackets remaining when adjacent \"()\" are deleted from the string as long as there are any.",
            "\"())\" needs 1 and \")(\" needs 2, while a correct string needs 0; return this for any string of round brackets.",
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
        more_phrasings=(
            "Write a function to get the length of the longest valid parentheses substring.",
            "Write a python function to determine how many characters the biggest correctly nested section of a bracket string comprises.",
            "For a string of \"(\" and \")\", look at all its unbroken sections in which every bracket has its partner, and give the length of the longest, or 0.",
            "What is the greatest number of successive characters in this bracket text that form a balanced sequence by themselves?",
            "Longest well-formed parentheses slice, its length.",
            "Snip one strip from the row of ( and ) so that in it everything opened is closed and nothing else is; how many signs can the strip have at most?",
            "max { |w| : w a factor of the given word and w in the Dyck language over ( and ) }, the empty word included.",
            "\")()())\" gives 4 for the \"()()\" within and \"((\" gives 0; return that length for any bracket string.",
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
        more_phrasings=(
            "Write a function to get the maximum nesting depth of parentheses in a balanced text.",
            "Write a python function to determine the highest number of round brackets any place of a correctly bracketed string is enclosed by.",
            "For a text whose parentheses match, give how many layers of them there are at the innermost place; other characters do not matter, and no brackets mean 0.",
            "How many pairs of round brackets lie within one another at most in this string?",
            "Peak count of simultaneously open \"(\".",
            "Every \"(\" goes one stair down into the cellar and every \")\" one up; how many stairs deep do you get while reading the text?",
            "The maximum over all prefixes of the number of \"(\" minus the number of \")\".",
            "\"(x)(y)\" gives 1, \"((z))\" gives 2 and \"w\" gives 0; return this depth for a text with properly paired round brackets.",
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
        more_phrasings=(
            "Write a function to decode strings like 3(ab)c into abababc, nesting included, counts being one digit.",
            "Write a python function to undo a run-packing of lower-case text in which a bracketed portion is preceded by the single digit saying how many copies of it there are, portions lying within portions too.",
            "For a text in which d(...) stands for d copies of what is bracketed, d being one digit, and brackets may contain such terms again, give the plain text.",
            "How does a string read in full after all its terms of the form digit, \"(\", letters or inner terms, \")\" have been multiplied out?",
            "Unroll nested digit(...) repetitions.",
            "2(ha) is short for haha, and there can be shorthand inside shorthand; write me the whole thing out without any digits and brackets.",
            "The string denoted by the grammar S -> empty | letter S | digit \"(\" S \")\" S, where the digit gives the number of copies of the bracketed string.",
            "Look for innermost brackets, replace digit and brackets by that many copies of the letters inside, and repeat until there is no bracket; return the text.",
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
        more_phrasings=(
            "Write a function to check if a pop sequence is possible for a given push sequence of a stack.",
            "Write a python function to decide whether distinct numbers put on a pile in the order of the first list may come off it in the order of the second, taking off being allowed between any two puttings.",
            "For a push list and a pop list of the same distinct numbers, return True if some interleaving of stack operations realizes both, otherwise False.",
            "Is the second list a possible output of a stack that is fed with the first list?",
            "Stack-permutation check of (pushed, popped).",
            "Plates are set on a pile one after the other in the first order, and now and then the top plate is taken. Can they have been taken in the second order? True or False.",
            "True iff the second sequence results from the first, all elements distinct, by a sequence of n push and n pop operations on an initially empty stack.",
            "Push 1, 2, 3: then 2, 3, 1 can come out, but 3, 1, 2 cannot; return a bool for any push order and pop order, in this order of arguments.",
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
