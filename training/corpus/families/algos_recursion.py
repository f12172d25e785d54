"""Functions that call themselves: on numbers, texts and lists within lists."""

from training.corpus.draw import chance, one_integer, several_integers
from training.corpus.family import Family


def nested(rng, depth=2):
    """A list of small integers and of such lists."""
    return [nested(rng, depth - 1) if depth and chance(rng, 0.35) else rng.randint(0, 9)
            for _ in range(rng.randint(1, 4))]


def nested_dictionary(rng, depth=2):
    """A dictionary of small integers and of such dictionaries."""
    return {key: nested_dictionary(rng, depth - 1) if depth and chance(rng, 0.4)
            else rng.randint(1, 20) for key in rng.sample("abcdefgh", rng.randint(1, 3))}


FAMILIES = (
    Family(
        concept="ackermann-value",
        tags=("recursion", "numbers"),
        phrasings=(
            "Write a function to compute the Ackermann function A(m, n) for small m and n.",
            "Write a python function to return A(m, n), where A(0, n) = n + 1, "
            "A(m, 0) = A(m - 1, 1), else A(m - 1, A(m, n - 1)).",
            "Given m and n, return the value of the two-argument Ackermann function.",
            "Evaluate Ackermann's recursive function for two small non-negative integers m and n.",
            "What is A(m, n), the Ackermann-Peter function, for the given m (at most 2) and n?",
            "I need the famous doubly recursive Ackermann function of m and n as Python code.",
        ),
        more_phrasings=(
            "Write a function to calculate Ackermann's function of two arguments.",
            "Write a python function to evaluate the doubly recursive A: A(0, n) is n + 1; A(m, 0) is A(m - 1, 1); otherwise A of m - 1 and A(m, n - 1).",
            "Given non-negative integers m and n, both small, give A(m, n) in the usual definition of Ackermann and Peter.",
            "What is the Ackermann number for first argument m and second argument n?",
            "Ackermann-Peter value A(m, n).",
            "There is a well-known function that grows madly: with m at zero just add one to n; with n at zero lower m and put n at 1; else first do (m, n - 1) and use what comes out with m one lower. Give its value.",
            "The total computable function with A(0, n) = n + 1, A(m + 1, 0) = A(m, 1), A(m + 1, n + 1) = A(m, A(m + 1, n)), evaluated at (m, n).",
            "A(1, 2) = 4, A(2, 2) = 7 and A(3, 2) = 29 belong to this famous recursion; compute it for any small m and n.",
        ),
        names=("ackermann", "ack", "ackermann_value", "peter_function"),
        solutions=("""\
def <f>(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return <f>(m - 1, 1)
    return <f>(m - 1, <f>(m, n - 1))
""", """\
def <f>(m, n):
    stack = [m]
    while stack:
        m = stack.pop()
        if m == 0:
            n += 1
        elif n == 0:
            stack.append(m - 1)
            n = 1
        else:
            stack.extend([m - 1, m])
            n -= 1
    return n
"""),
        inputs=several_integers((0, 2), (0, 6)),
    ),
    Family(
        concept="mccarthy-function",
        tags=("recursion", "numbers"),
        phrasings=(
            "Write a function to compute McCarthy's function: n - 10 if n "
            "is over 100, else f(f(n + 11)).",
            "Write a python function to return n - 10 for n > 100 and otherwise "
            "the function of the function of n + 11 (McCarthy 91).",
            "Given n, evaluate the McCarthy 91 function, which gives n - "
            "10 above 100 and 91 up to 100.",
            "Evaluate the nested recursion M(n) = n - 10 for n > 100, "
            "M(n) = M(M(n + 11)) for n <= 100.",
            "What does the McCarthy 91 function yield for the integer n?",
            "I want McCarthy's recursive 91 function: 91 for every n up to 100, n - 10 beyond.",
        ),
        more_phrasings=(
            "Write a function to evaluate the McCarthy 91 function of n.",
            "Write a python function to subtract ten from n when n exceeds 100, and in the other case apply itself twice to n + 11.",
            "For an integer n, give M(n), where M is John McCarthy's recursive test function with the border 100.",
            "Which value has McCarthy's M at n, given M(n) = M(M(n + 11)) up to 100 and M(n) = n - 10 beyond?",
            "McCarthy 91 value of n.",
            "Up to a hundred the answer is always 91; above a hundred it is the number less ten. Give the answer for n.",
            "M(n) = n - 10 if n > 100, and M(n) = 91 if n <= 100.",
            "101 and everything below it lead to 91, 102 leads to 92, 103 to 93 and so on; return what n leads to.",
        ),
        names=("mccarthy", "mccarthy_91", "m91", "ninety_one"),
        solutions=("""\
def <f>(n):
    if n > 100:
        return n - 10
    return <f>(<f>(n + 11))
""", """\
def <f>(n):
    return n - 10 if n > 100 else 91
""", """\
def <f>(n):
    return max(91, n - 10)
"""),
        inputs=one_integer(85, 140),
    ),
    Family(
        concept="hofstadter-q-value",
        tags=("recursion", "sequences"),
        phrasings=(
            "Write a function to compute the nth Hofstadter Q number: Q(1) = "
            "Q(2) = 1, Q(n) = Q(n - Q(n-1)) + Q(n - Q(n-2)).",
            "Write a python function to return Q(n) of Hofstadter's Q "
            "sequence, which starts 1, 1, 2, 3, 3, 4 at n = 1.",
            "Given n >= 1, return the nth member of Hofstadter's Q "
            "sequence 1, 1, 2, 3, 3, 4, 5, ...",
            "Find Q(n) with Q(1) = Q(2) = 1 and Q(n) = Q(n - Q(n - 1)) + Q(n - Q(n - 2)).",
            "Which number stands at place n (from 1) in the Hofstadter Q sequence?",
            "I need the self-referring Q sequence of Hofstadter, its term "
            "number n counted from one.",
        ),
        more_phrasings=(
            "Write a function to get the nth term of Hofstadter's Q sequence.",
            "Write a python function to compute Q(n) for the meta-Fibonacci recurrence in which the two previous terms say how far back the two summands stand, with Q(1) = Q(2) = 1.",
            "For a positive n, give element n, the first having number 1, of the sequence by Hofstadter that runs 1, 1, 2, 3, 3, 4, 5, 5, 6, ...",
            "What is Q(n) if Q(n) = Q(n - Q(n - 1)) + Q(n - Q(n - 2)) and both first values are 1?",
            "Hofstadter Q(n), one-based.",
            "Begin with 1, 1. For each new number look at the last two: go back as many places as each of them says, and add the two numbers you find there. What is the nth number?",
            "The function on the positive integers with Q(1) = Q(2) = 1 and Q(n) = Q(n - Q(n - 1)) + Q(n - Q(n - 2)) for n > 2.",
            "Its fifth term is 3, its sixth 4 and its seventh 5: return any term of Douglas Hofstadter's Q sequence by its number, counted from one.",
        ),
        names=("hofstadter_q", "q_sequence", "hofstadter", "q_number"),
        solutions=("""\
def <f>(n):
    q = [0, 1, 1]
    for i in range(3, n + 1):
        q.append(q[i - q[i - 1]] + q[i - q[i - 2]])
    return q[n]
""", """\
def <f>(n):
    if n <= 2:
        return 1
    return <f>(n - <f>(n - 1)) + <f>(n - <f>(n - 2))
"""),
        inputs=one_integer(1, 12),
    ),
    Family(
        concept="flatten-deep",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to flatten a list nested to any depth into one flat list.",
            "Write a python function to return all innermost elements of "
            "an arbitrarily nested list, from left to right.",
            "Given a list that may contain lists within lists, return one "
            "flat list of its items in order.",
            "Flatten a deeply nested list completely, keeping the order of the elements.",
            "Remove every inner pair of brackets from a nested list, "
            "however deep, and return the result.",
            "Return a single-level list with the elements of a list that is nested without limit.",
            "I have lists inside lists inside lists and need one plain "
            "list of the numbers in them.",
        ),
        more_phrasings=(
            "Write a function to take a list of lists of any depth apart into one flat list.",
            "Write a python function to unpack all levels of sublists so that one list with just the non-list elements, in their order, is left.",
            "Given a list whose elements may be lists again, and so on to any depth, return everything in it that is not a list, in sequence, in one list.",
            "What are, read from left to right, the non-list elements of a list with sublists within sublists?",
            "Fully flatten nested lists, order preserved.",
            "Boxes are packed in boxes, many deep. Open them all and lay the things in one row as you come upon them.",
            "The list of leaves, in depth-first left-to-right order, of the tree that a nested list represents.",
            "[1, [2, [3, []]], 4] turns into [1, 2, 3, 4]; do that with any nesting.",
        ),
        names=("flatten", "flatten_deep", "flat", "flatten_all"),
        solutions=("""\
def <f>(items):
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(<f>(item))
        else:
            result.append(item)
    return result
""", """\
def <f>(x):
    if not isinstance(x, list):
        return [x]
    return [y for item in x for y in <f>(item)]
""", """\
def <f>(items):
    stack = items[::-1]
    flat = []
    while stack:
        top = stack.pop()
        if isinstance(top, list):
            stack.extend(reversed(top))
        else:
            flat.append(top)
    return flat
"""),
        inputs=lambda rng: (nested(rng, 3),),
    ),
    Family(
        concept="nested-list-depth",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to find how deeply a list is nested; a flat list has depth 1.",
            "Write a python function to return the maximum nesting depth "
            "of a list, 1 if it contains no list.",
            "Given a list, possibly of lists, return the deepest level of "
            "nesting, counting the outer list as 1.",
            "How many lists lie inside each other at the deepest place, "
            "the outermost one included?",
            "Compute the depth of a nested list: one plus the greatest "
            "depth of any list inside it.",
            "Return the largest number of brackets open at once in a nested list.",
            "I need the depth of nested lists, where [1, 2] is 1 deep and [1, [2]] is 2 deep.",
        ),
        more_phrasings=(
            "Write a function to get the nesting depth of a list, 1 for a flat one.",
            "Write a python function to determine the number of list levels in a list that may contain lists, the outer one being level 1.",
            "For a list with sublists in it, give how many lists enclose the most deeply buried spot, the whole list among them; an empty list has 1.",
            "How many layers of lists are there at most from the outside to the innermost list?",
            "Maximum list nesting level (flat or empty = 1).",
            "Bags hold other bags. How many bags must you open one inside the other to get to the most hidden bag, the big outer one counted?",
            "depth(x) = 1 + the maximum of depth(y) over the list elements y of x, that maximum being 0 if x has no list elements.",
            "[] and [7] give 1, [[7], 2] gives 2 and [[[]]] gives 3: return this number for any list.",
        ),
        names=("depth", "nesting_depth", "list_depth", "max_depth"),
        solutions=("""\
def <f>(items):
    depths = [<f>(item) for item in items if isinstance(item, list)]
    return 1 + max(depths, default=0)
""", """\
def <f>(x):
    if not isinstance(x, list):
        return 0
    return 1 + max([<f>(y) for y in x] + [0])
""", """\
def <f>(items):
    depth = best = 0
    for c in str(items):
        if c == "[":
            depth += 1
            best = max(best, depth)
        elif c == "]":
            depth -= 1
    return best
"""),
        inputs=lambda rng: (nested(rng, rng.randint(0, 6)),),
    ),
    Family(
        concept="count-nested-elements",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to count the elements of a nested list that "
            "are not lists themselves.",
            "Write a python function to return how many numbers a list of "
            "lists of any depth holds altogether.",
            "Given an arbitrarily nested list of integers, return the number of integers in it.",
            "How many non-list elements does a deeply nested list have in total?",
            "Count all the numbers in a nested list, at every level.",
            "Return the total number of plain items in a list and its "
            "inner lists (lists do not count).",
            "I need to know how many integers hide in my nested lists, however deep.",
        ),
        more_phrasings=(
            "Write a function to count the leaves of a nested list.",
            "Write a python function to determine how many items that are not lists occur at all levels of a list of lists of lists.",
            "For an irregularly nested list of integers, return how long it would be if it were flattened completely.",
            "How many integers are there in a list, those in its sublists at every level included?",
            "Count non-list items at any nesting depth.",
            "Boxes are packed in boxes, many deep. Open all and tell me how many things there are that are not boxes.",
            "count(x) is the sum over the elements of x of count(y) for a list y and 1 for any other element.",
            "[3, [4, [5, 6]], []] gives 4, brackets being of no account; return this number for any nested list.",
        ),
        names=("count_leaves", "count_elements", "total_items", "count_nested"),
        solutions=("""\
def <f>(items):
    total = 0
    for item in items:
        total += <f>(item) if isinstance(item, list) else 1
    return total
""", """\
def <f>(x):
    if not isinstance(x, list):
        return 1
    return sum(<f>(y) for y in x)
"""),
        inputs=lambda rng: (nested(rng, 3),),
    ),
    Family(
        concept="largest-nested-number",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to find the largest number anywhere in a nested list of integers.",
            "Write a python function to return the maximum of the integers in a list nested "
            "to any depth.",
            "Given a nested list of integers (no list in it is empty), "
            "return the largest of all the integers.",
            "Which number is the greatest in a list of numbers and lists of numbers, "
            "whatever their depth?",
            "Search lists within lists for the highest integer and return it.",
            "Return the largest element among all levels of a nested list.",
            "I need the biggest value out of a list that contains lists that contain lists.",
        ),
        names=("largest_nested", "deep_max", "max_nested", "nested_maximum"),
        solutions=("""\
def <f>(items):
    return max(<f>(x) if isinstance(x, list) else x for x in items)
""", """\
def <f>(items):
    best = None
    for item in items:
        value = <f>(item) if isinstance(item, list) else item
        best = value if best is None else max(best, value)
    return best
""", """\
def <f>(x):
    return max(map(<f>, x)) if isinstance(x, list) else x
"""),
        inputs=lambda rng: (nested(rng, 3),),
    ),
    Family(
        concept="depth-weighted-sum",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to add up the integers of a nested list, each "
            "multiplied by its depth (1 for the outer list).",
            "Write a python function to return the sum of depth times number over "
            "all numbers of a nested list; the top level has depth 1.",
            "Given nested lists of integers, sum each integer times the number of lists around it.",
            "Compute the depth sum of a nested list: items of the outer list "
            "count once, those one level down twice, and so on.",
            "Return the total in which a number inside d brackets is counted d times.",
            "What is the sum of all numbers weighted with their nesting level, starting from 1?",
            "I need a weighted total of a nested list, the weight being "
            "how many lists enclose the number.",
        ),
        names=("depth_sum", "weighted_sum", "nested_sum", "sum_by_depth"),
        solutions=("""\
def <f>(items, depth=1):
    total = 0
    for item in items:
        if isinstance(item, list):
            total += <f>(item, depth + 1)
        else:
            total += item * depth
    return total
""", """\
def <f>(items):
    def visit(x, depth):
        if isinstance(x, list):
            return sum(visit(y, depth + 1) for y in x)
        return x * depth
    return visit(items, 0)
"""),
        inputs=lambda rng: (nested(rng, 2),),
    ),
    Family(
        concept="reverse-nested-list",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to reverse a nested list and every list inside it.",
            "Write a python function to return a nested list with the "
            "order of the items turned round at every level.",
            "Given a list of numbers and lists, reverse it together with "
            "all its inner lists, at any depth.",
            "Deeply reverse a list: the list itself and all lists contained in it.",
            "Return the mirror image of a nested list, inner lists mirrored too.",
            "Reverse the items at all levels, so that [1, [2, 3]] becomes [[3, 2], 1].",
            "I want a deep reverse: outer order and inner orders all flipped.",
        ),
        names=("deep_reverse", "reverse_all", "mirror", "reverse_nested"),
        solutions=("""\
def <f>(items):
    return [<f>(x) if isinstance(x, list) else x for x in items[::-1]]
""", """\
def <f>(x):
    if not isinstance(x, list):
        return x
    return [<f>(y) for y in reversed(x)]
""", """\
def <f>(items):
    result = []
    for item in items:
        if isinstance(item, list):
            item = <f>(item)
        result.insert(0, item)
    return result
"""),
        inputs=lambda rng: (nested(rng, 2),),
    ),
    Family(
        concept="sum-nested-dictionary",
        tags=("recursion", "dictionaries"),
        phrasings=(
            "Write a function to add up all the integers in a dictionary "
            "whose values are integers or such dictionaries again.",
            "Write a python function to return the sum of the numbers at "
            "all levels of a nested dictionary.",
            "Given a dictionary of integers and further dictionaries, "
            "return the total of all integers inside.",
            "Sum every number found in a dictionary and in the "
            "dictionaries within it, at any depth.",
            "What is the total of all integer values of a dictionary nested to any depth?",
            "I need one sum over all the number values of dictionaries inside dictionaries.",
        ),
        more_phrasings=(
            "Write a function to sum all integers in a nested dictionary.",
            "Write a python function to total the values of a dictionary, going down into values that are dictionaries themselves.",
            "Given a dict whose values are integers or dicts built alike, return the sum of the integers at whatever level.",
            "What do the integers in a dictionary and in all its subdictionaries come to?",
            "Grand total of a dict of ints and dicts.",
            "Drawers hold amounts or smaller sets of drawers, which do the same. How much is there in all of them together?",
            "total(d) is the sum over the values v of d of total(v) if v is a dictionary and of v itself otherwise.",
            "{\"a\": 2, \"b\": {\"c\": 3, \"d\": {}}} gives 5: return the sum of every number in such a structure.",
        ),
        names=("nested_total", "sum_values", "deep_sum", "sum_nested"),
        solutions=("""\
def <f>(data):
    total = 0
    for value in data.values():
        total += <f>(value) if isinstance(value, dict) else value
    return total
""", """\
def <f>(d):
    if not isinstance(d, dict):
        return d
    return sum(<f>(v) for v in d.values())
"""),
        inputs=lambda rng: (nested_dictionary(rng),),
    ),
    Family(
        concept="count-keys-nested-dictionary",
        tags=("recursion", "dictionaries"),
        phrasings=(
            "Write a function to count the keys of a dictionary, those of "
            "dictionaries inside it included.",
            "Write a python function to return how many keys there are at "
            "all levels of a nested dictionary together.",
            "Given a dictionary whose values may be dictionaries, return "
            "the total number of keys at every depth.",
            "How many keys do a dictionary and all the dictionaries within it have altogether?",
            "Count every key of a nested dict, at all levels (a key that "
            "occurs twice counts twice).",
            "I need the overall number of keys in dictionaries nested inside each other.",
        ),
        more_phrasings=(
            "Write a function to count all keys in a nested dictionary, on every level.",
            "Write a python function to determine the total number of entries in a dictionary and in those dictionaries that are values in it, however far down.",
            "Given a dict whose values may be dicts again, give back how many keys occur altogether, a name found in several places being counted each time.",
            "What is the sum of the sizes of a dictionary and of every dictionary lying inside it?",
            "Total key count over all levels of a dict.",
            "Each label stands either on a thing or on a box with labels of its own inside. How many labels are there, inside and outside?",
            "keys(d) = the size of d plus the sum of keys(v) over the values v of d that are dictionaries.",
            "{\"a\": 1, \"b\": {\"a\": 2, \"c\": {}}} gives 4, as \"a\" is there twice: return this number for a nested dictionary.",
        ),
        names=("count_keys", "total_keys", "deep_key_count", "all_keys"),
        solutions=("""\
def <f>(data):
    count = 0
    for value in data.values():
        count += 1
        if isinstance(value, dict):
            count += <f>(value)
    return count
""", """\
def <f>(d):
    return len(d) + sum(<f>(v) for v in d.values() if isinstance(v, dict))
"""),
        inputs=lambda rng: (nested_dictionary(rng, 3),),
    ),
    Family(
        concept="fibonacci-word",
        tags=("recursion", "strings"),
        phrasings=(
            'Write a function to return the text at index n (from 0) of a sequence starting '
            '"<first>", "<second>" in which each next is the last followed by the one before '
            'it.',
            "Write a python function to build term n (from 0) of the Fibonacci strings "
            's0 = "<first>", s1 = "<second>", s(n) = s(n-1) + s(n-2).',
            "Given n >= 0, return the Fibonacci word number n, where word 0 is "
            '"<first>", word 1 is "<second>" and word n is word n-1 then word n-2.',
            'Compute s(n) with s(0) = "<first>", s(1) = "<second>" and '
            "s(n) = s(n - 1) + s(n - 2) for strings.",
            'Texts grow like Fibonacci numbers: "<first>", "<second>", '
            '"<second><first>", ... Return the one at index n, counted from 0.',
            'I need the string at index n (0 is "<first>", 1 is "<second>"), each '
            "later one joining its predecessor and the one before that.",
        ),
        more_phrasings=(
            "Write a function to get the nth Fibonacci string (from 0) beginning with \"<first>\" and \"<second>\".",
            "Write a python function to produce entry n, numbered from zero, of the string series that begins \"<first>\", \"<second>\" and goes on by gluing the second-last text to the end of the last.",
            "For n >= 0, give \"<first>\" if n is 0, \"<second>\" if n is 1, and otherwise the text for n - 1 followed by the text for n - 2.",
            "Which string has index n when \"<first>\" has 0, \"<second>\" has 1 and all others are the concatenation of the two before, the nearer one first?",
            "Fibonacci word n from \"<first>\", \"<second>\", newest first.",
            "Start with the scraps of paper \"<first>\" and \"<second>\". Each new scrap copies the latest scrap and then the one before it. What is on scrap n, the very first being scrap 0?",
            "The string w(n) defined by w(0) = \"<first>\", w(1) = \"<second>\", and w(n) = w(n - 1)w(n - 2) for n > 1.",
            "After \"<first>\" and \"<second>\" come \"<second><first>\" and \"<second><first><second>\"; return the text with number n in this row, the numbers starting at 0.",
        ),
        names=("fibonacci_word", "fib_string", "fibonacci_text", "word_at"),
        solutions=("""\
def <f>(n):
    if n == 0:
        return <first>
    if n == 1:
        return <second>
    return <f>(n - 1) + <f>(n - 2)
""", """\
def <f>(n):
    a, b = <first>, <second>
    for _ in range(n):
        a, b = b, b + a
    return a
""", """\
def <f>(n):
    words = [<first>, <second>]
    while len(words) <= n:
        words.append(words[-1] + words[-2])
    return words[n]
"""),
        inputs=lambda rng, first, second: (rng.randint(0, 7),),
        parameters=lambda rng: dict(zip(("first", "second"), rng.sample("abcxyz01", 2))),
    ),
    Family(
        concept="squares-cut-from-rectangle",
        tags=("recursion", "number-theory"),
        phrasings=(
            "Write a function to count the squares when a rectangle is cut up "
            "by always cutting off the largest possible square.",
            "Write a python function to return how many squares result from repeatedly cutting "
            "the biggest square off an a by b rectangle until nothing is left.",
            "Given the integer sides of a rectangle, cut the largest square "
            "off again and again; return the number of squares.",
            "How many squares does the greedy cutting of an a x b "
            "rectangle (largest square first) give?",
            "Return the number of steps of Euclid's algorithm by subtraction: "
            "take the smaller side from the larger until one is 0.",
            "A sheet of a by b is cut into squares, each as large as the "
            "rest allows. How many squares come out?",
        ),
        more_phrasings=(
            "Write a function to count the squares when you keep cutting the largest square off an a by b rectangle.",
            "Write a python function to determine the number of pieces if a sheet with sides a and b is greedily divided into squares, the biggest possible first.",
            "For the integer sides a and b of a rectangle, give how many squares of greatest size can be taken away one by one until it is used up; a side of 0 gives 0.",
            "How many times can the lesser of two numbers be subtracted from the greater, replacing it, before one of them becomes 0?",
            "Greedy square count of an a x b rectangle.",
            "I tear the biggest square I can off a piece of paper, then off what is left, and so on until all is gone; how many squares lie there in the end?",
            "The sum of the partial quotients of the continued fraction of a / b, that is, of all quotients in Euclid's algorithm for a and b.",
            "A 5 by 3 field yields a 3, a 2 and two 1 squares, hence 4; return that number for a by b.",
        ),
        names=("count_squares", "cut_squares", "squares_from_sheet", "greedy_squares"),
        solutions=("""\
def <f>(a, b):
    if a == 0 or b == 0:
        return 0
    if a < b:
        a, b = b, a
    return 1 + <f>(a - b, b)
""", """\
def <f>(a, b):
    count = 0
    while b:
        count += a // b
        a, b = b, a % b
    return count
""", """\
def <f>(width, height):
    squares = 0
    while width > 0 and height > 0:
        if width >= height:
            width -= height
        else:
            height -= width
        squares += 1
    return squares
"""),
        inputs=several_integers((1, 40), (1, 25)),
    ),
)
