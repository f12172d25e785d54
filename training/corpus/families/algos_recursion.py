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
