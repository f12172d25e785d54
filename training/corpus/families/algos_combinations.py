"""Permutations, combinations, subsets and their counts and order."""

from training.corpus.draw import coin, distinct, integers, letters, one_integer
from training.corpus.family import Family


def different_letters(rng, low, high):
    """A text of different letters, not always in order."""
    return "".join(rng.sample("abcdefgh", rng.randint(low, high)))


FAMILIES = (
    Family(
        concept="alphabetical-permutations",
        tags=("recursion", "strings"),
        phrasings=(
            "Write a function to list all arrangements of the different "
            "letters of a string in alphabetical order.",
            "Write a python function to return every permutation of a string "
            "with distinct letters as a sorted list of strings.",
            "Given a string without repeated letters, return the sorted "
            "list of all its permutations.",
            "Generate all orders of the letters of a word (no letter "
            "twice) and return them sorted.",
            "Which strings can be formed by reordering all letters of the given "
            "one? Return them alphabetically; the letters differ.",
            "I need an alphabetical list of all the anagrams, meaningful "
            "or not, of a word with different letters.",
        ),
        more_phrasings=(
            "Write a function to get every ordering of a string's letters, no two alike, as an alphabetical list.",
            "Write a python function to enumerate all full-length permutations of distinct characters as strings in lexicographic order.",
            "Take a word whose letters all differ and return a sorted list of the words, real or not, that use each of its letters once.",
            "In which orders can the different letters of a text be written, listed as in a dictionary?",
            "sorted list of all permutations of distinct letters",
            "Lay the letter tiles of a word, each different, in every possible row; write all the rows down and put them in alphabetical order.",
            "The lexicographically increasing list of the n! strings that are permutations of a string of n distinct characters.",
            "'cab' gives ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']: six of them, as three different letters have six orders.",
        ),
        names=("permutations", "all_orders", "arrangements", "permute"),
        solutions=("""\
from itertools import permutations

def <f>(text):
    return sorted("".join(p) for p in permutations(text))
""", """\
def <f>(text):
    if len(text) < 2:
        return [text]
    result = []
    for i, c in enumerate(text):
        for rest in <f>(text[:i] + text[i + 1:]):
            result.append(c + rest)
    return sorted(result)
""", """\
def <f>(s):
    words = [""]
    for c in s:
        words = [w[:i] + c + w[i:] for w in words for i in range(len(w) + 1)]
    return sorted(words)
"""),
        inputs=lambda rng: (different_letters(rng, 1, 3),),
    ),
    Family(
        concept="count-distinct-arrangements",
        tags=("recursion", "counters"),
        phrasings=(
            "Write a function to count the different strings that can be "
            "made by rearranging all letters of a word.",
            "Write a python function to return the number of distinct "
            "permutations of a string whose letters may repeat.",
            "Given a word, return how many different orders of its letters "
            "there are (equal letters are interchangeable).",
            "How many distinct anagrams, including the word itself, does a string have?",
            "Compute n! divided by the factorial of every letter's count, n being the length "
            "of the text.",
            "I need the number of different arrangements of the "
            'characters of a string such as "aab", which has 3.',
        ),
        more_phrasings=(
            "Write a function to tell how many different strings use just the letters of a word, all of them.",
            "Write a python function to evaluate the multinomial count of permutations of a word, equal letters being indistinguishable.",
            "Take a word, letters possibly repeated, and return the number of unlike rows in which its letters can be put, its own row counted.",
            "How many unlike results can shuffling the letters of a word have, if swapping two equal letters makes no new one?",
            "number of distinct permutations of a word",
            "Letter tiles form a word; say how many different words, sense or nonsense, one can lay with exactly these tiles.",
            "n! divided by the product of m! over the multiplicities m of the characters in a string of length n.",
            "'aab' has 3 (aab, aba, baa) and 'abc' has 6; do not count the same string again because equal letters changed places.",
        ),
        names=("count_arrangements", "distinct_permutations", "count_anagrams", "arrangements"),
        solutions=("""\
from collections import Counter
from math import factorial

def <f>(text):
    result = factorial(len(text))
    for count in Counter(text).values():
        result //= factorial(count)
    return result
""", """\
from itertools import permutations

def <f>(s):
    return len(set(permutations(s)))
""", """\
import math

def <f>(word):
    ways = math.factorial(len(word))
    for letter in set(word):
        ways //= math.factorial(word.count(letter))
    return ways
"""),
        inputs=lambda rng: (letters(rng, rng.randint(1, 6), rng.choice(("ab", "abc", "abcd"))),),
    ),
    Family(
        concept="combinations-of-size-k",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to list all ways to choose <k> elements of "
            "a list, as tuples in list order.",
            "Write a python function to return the <k>-element combinations of a "
            "list as a list of tuples, in the usual order of positions.",
            "Given a list, return all combinations of <k> of its elements "
            "as tuples, earlier elements first.",
            "Build the list of all <k>-tuples of elements taken from "
            "increasing positions of a list.",
            "Choose <k> items of a list in every possible way, order "
            "ignored; return the list of tuples as itertools would.",
            "I need every group of <k> elements of my list (tuples, elements in "
            "the order of the list, groups in order of positions).",
        ),
        more_phrasings=(
            "Write a function to get every selection of <k> items from a list as tuples, in the order of their places.",
            "Write a python function to enumerate the combinations of length <k>, items chosen by position and kept in list order, as a list of tuples sorted by the positions.",
            "Take a list and return a list of tuples of <k> items each, one for each way to choose <k> places going from left to right; too short a list gives [].",
            "Which tuples of <k> items can be drawn from the list without changing the items' order, enumerated as the standard library enumerates them?",
            "all <k>-element combinations as a list of tuples",
            "From the people in a line, pick <k> for a team in all possible ways; write each team as a tuple in the order of the line, teams with people from the front first.",
            "The list of (x[i1], ..., x[im]) with m = <k>, over all index sequences i1 < ... < im in lexicographic order of the indices.",
            "Everything with <k> items counts once: no item is used twice in a tuple, no tuple comes again in another order, and equal values at different places are different items.",
        ),
        names=("combinations", "choose_all", "groups", "combos"),
        solutions=("""\
from itertools import combinations

def <f>(items):
    return list(combinations(items, <k>))
""", """\
def <f>(items, k=<k>):
    if k == 0:
        return [()]
    result = []
    for i in range(len(items)):
        for rest in <f>(items[i + 1:], k - 1):
            result.append((items[i],) + rest)
    return result
"""),
        inputs=lambda rng, k: (distinct(rng, 1, 9, rng.randint(k, k + 1)) if coin(rng)
            else list(different_letters(rng, k, k + 1)),),
        parameters=lambda rng: {"k": rng.randint(3, 4)},
    ),
    Family(
        concept="all-subsets-sorted",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to return all subsets of a sorted list of "
            "different integers, as a list of lists in sorted order.",
            "Write a python function to build the power set of an ascending "
            "list: every subset as a list, all of them sorted.",
            "Given different integers in ascending order, return the sorted "
            "list of all their subsets, the empty one first.",
            "List every selection of elements (keeping their order) of an "
            "ascending list; sort the selections as lists.",
            "Which subsets does a list of different ascending numbers have? "
            "Return them as a list of lists in Python's list order.",
            "I need all 2**n subsets of my ascending list as lists, sorted lexicographically.",
        ),
        more_phrasings=(
            "Write a function to get each subset of increasing distinct integers as a list, all of them in list order.",
            "Write a python function to enumerate the power set of a strictly ascending list, members being lists and sorted lexicographically.",
            "Take a list of different integers from small to large and return a sorted list of lists, one for every choice of some, all or none of them.",
            "Which lists arise when each of the ascending integers is either kept or dropped, in sorted order with [] at the front?",
            "sorted power set of an ascending list",
            "You may take any of the numbered cards along, or none, or all; write each possible hand as a rising list and put the hands in the order Python sorts lists.",
            "The lexicographically sorted list of all 2^n increasing subsequences, the empty one included, of a strictly increasing list with n elements.",
            "[1, 2, 3] gives [[], [1], [1, 2], [1, 2, 3], [1, 3], [2], [2, 3], [3]].",
        ),
        names=("subsets", "power_set", "all_subsets", "list_subsets"),
        solutions=("""\
def <f>(numbers):
    result = [[]]
    for n in numbers:
        result += [subset + [n] for subset in result]
    return sorted(result)
""", """\
from itertools import combinations

def <f>(items):
    subsets = []
    for size in range(len(items) + 1):
        subsets += [list(c) for c in combinations(items, size)]
    return sorted(subsets)
""", """\
def <f>(numbers):
    subsets = []
    for mask in range(2 ** len(numbers)):
        subsets.append([n for i, n in enumerate(numbers) if mask >> i & 1])
    return sorted(subsets)
"""),
        inputs=lambda rng: (sorted(distinct(rng, -4, 9, rng.randint(0, 3))),),
    ),
    Family(
        concept="binary-strings-with-k-ones",
        tags=("recursion", "strings"),
        phrasings=(
            "Write a function to list all binary strings of length n with "
            "exactly k ones in ascending order.",
            "Write a python function to return the sorted list of the "
            "strings of n characters 0 or 1 that contain k times 1.",
            "Given n and k, return in sorted order all strings of n bits, "
            "exactly k of which are 1.",
            "Which strings of n zeros and ones have exactly k ones? "
            "Return them sorted; arguments n, k.",
            "Generate every bit string of length n with k set bits, smallest first.",
            'I need all n-character texts of "0" and "1" having k ones, '
            "in ascending order, as a list.",
        ),
        more_phrasings=(
            "Write a function to get all 0/1 texts of length n with k ones, sorted.",
            "Write a python function to enumerate fixed-weight bit patterns: length n, exactly k characters '1', the remainder '0', in increasing order.",
            "Take a length n and a number k and return a sorted list of the strings in which k of the n characters are '1' and the others '0'.",
            "Which words over '0' and '1' have n letters, k of them '1', from the smallest to the largest?",
            "sorted n-bit strings having k ones",
            "There are n lamps in a row and just k are lit; write each possible state with 1 for lit and 0 for dark, and sort the list.",
            "The increasing list of the strings s in {0, 1}^n whose number of ones equals k.",
            "n = 4 and k = 2 give ['0011', '0101', '0110', '1001', '1010', '1100'].",
        ),
        names=("bit_strings", "binary_strings", "strings_with_ones", "choose_bits"),
        solutions=("""\
from itertools import product

def <f>(n, k):
    return ["".join(p) for p in product("01", repeat=n) if p.count("1") == k]
""", """\
def <f>(n, k):
    if n == 0:
        return [""] if k == 0 else []
    result = ["0" + s for s in <f>(n - 1, k)]
    if k > 0:
        result += ["1" + s for s in <f>(n - 1, k - 1)]
    return result
""", """\
def <f>(n, k):
    strings = [format(i, "b").zfill(n) for i in range(2 ** n)]
    return [s for s in strings if s.count("1") == k]
"""),
        inputs=lambda rng: (lambda n: (n, rng.choice((0, 1, 1, 2, n - 1))))(rng.randint(2, 5)),
    ),
    Family(
        concept="next-permutation",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to find the next arrangement of a list of integers in "
            "lexicographic order, the sorted list after the last one.",
            "Write a python function to return the lexicographically next permutation "
            "of a list; the last one is followed by the ascending one.",
            "Given a list of numbers, return the rearrangement that comes "
            "directly after it in sorted order, wrapping to the smallest.",
            "Rearrange the elements to the next greater list; if the list is "
            "already the greatest, return it in ascending order.",
            "Which permutation follows the given one? After the "
            "descending order comes the ascending order.",
            "I need the successor of a list among all orders of its elements, "
            "compared as lists; the last wraps round to the first.",
        ),
        more_phrasings=(
            "Write a function to get the ordering of a list's integers that follows it lexicographically; the last one wraps to the sorted list.",
            "Write a python function to advance a list to the least greater arrangement of its elements, or to the ascending one if no greater exists.",
            "Take a list of integers, perhaps with repeats, and return, as a new list, the smallest rearrangement that is larger than it; failing that, the smallest of all.",
            "If all different orders of the elements were written in a sorted register, which would stand right behind the present one (behind the last comes the first)?",
            "lexicographic successor of a list's arrangement, cyclic",
            "Using the very same number cards, lay the next bigger row, as little bigger as possible; when the row is already the biggest, start over with the cards going up.",
            "min{p : p is a permutation of x, p > x} in lexicographic order, or the sorted x if x is non-increasing.",
            "Find the last place where a number is less than its right neighbour, swap it with the last greater number behind it, and reverse everything behind that place; with no such place reverse the whole list.",
        ),
        names=("next_permutation", "next_order", "successor", "next_arrangement"),
        solutions=("""\
def <f>(numbers):
    a = numbers[:]
    i = len(a) - 2
    while i >= 0 and a[i] >= a[i + 1]:
        i -= 1
    if i < 0:
        return a[::-1]
    j = len(a) - 1
    while a[j] <= a[i]:
        j -= 1
    a[i], a[j] = a[j], a[i]
    return a[:i + 1] + a[i + 1:][::-1]
""", """\
from itertools import permutations

def <f>(numbers):
    orders = sorted(set(permutations(numbers)))
    i = orders.index(tuple(numbers))
    return list(orders[(i + 1) % len(orders)])
"""),
        inputs=lambda rng: (integers(rng, 1, 5, rng.randint(2, 5)),),
    ),
    Family(
        concept="kth-permutation",
        tags=("recursion", "strings"),
        phrasings=(
            "Write a function to return the kth string, counting from 0, among all "
            "permutations of a string's different letters in sorted order.",
            "Write a python function to find the permutation at index k (from 0) of the "
            "alphabetical list of all orders of the letters; no letter repeats.",
            "Given a string of distinct letters and k, return its permutation "
            "number k in alphabetical order, the first having k = 0.",
            "Sort all arrangements of the given distinct letters; which "
            "one stands at index k (zero-based)?",
            "Return element k, counted from zero, of the sorted "
            "permutations of a text without repeated letters.",
            "I need the k-th arrangement in dictionary order, starting at "
            "0, of a few different letters.",
        ),
        more_phrasings=(
            "Write a function to get permutation number k, counted from 0, of distinct letters taken alphabetically.",
            "Write a python function to select the entry with zero-based rank k in the lexicographic enumeration of a duplicate-free string's orders.",
            "Take a string of different letters and then an index k from 0 up; return the string found at k once all its rearrangements are sorted.",
            "Which rearrangement of the letters, all unlike, has exactly k others ahead of it in the dictionary?",
            "k-th sorted permutation of distinct letters, k from 0",
            "Write all the words, with sense or without, that use each of these different letters once, in dictionary order; skip k of them and say the next.",
            "The element of index k, 0 <= k < n!, in the lexicographically ordered set of permutations of a string of n distinct characters.",
            "For 'bca' the order is abc, acb, bac, bca, cab, cba, so k = 0 gives 'abc' and k = 3 gives 'bca'.",
        ),
        names=("kth_permutation", "permutation_at", "nth_order", "unrank"),
        solutions=("""\
from itertools import permutations

def <f>(text, k):
    return "".join(sorted(permutations(text))[k])
""", """\
from math import factorial

def <f>(text, k):
    rest = sorted(text)
    result = ""
    while rest:
        i, k = divmod(k, factorial(len(rest) - 1))
        result += rest.pop(i)
    return result
"""),
        inputs=lambda rng: (lambda t: (t, rng.randrange(6 if len(t) == 3 else
            24)))(different_letters(rng, 3, 4)),
    ),
    Family(
        concept="permutation-rank",
        tags=("strings", "sorting"),
        phrasings=(
            "Write a function to find the index, from 0, of a string with "
            "different letters in the sorted list of its permutations.",
            "Write a python function to return how many permutations of a word's "
            "letters (all different) come before it alphabetically.",
            "Given a word without repeated letters, return the number of "
            "its rearrangements that sort before it.",
            "At which place, counted from zero, does a word stand among all "
            "orders of its distinct letters sorted alphabetically?",
            "Compute the rank (starting at 0) of a string among the "
            "sorted permutations of its different characters.",
            "How many arrangements of the letters, no two alike, are "
            "alphabetically smaller than the given word?",
        ),
        more_phrasings=(
            "Write a function to tell at which place from 0 a word of different letters is in the dictionary of its permutations.",
            "Write a python function to compute the zero-based lexicographic rank of a duplicate-free string among its own rearrangements.",
            "Take a word with no letter twice and return how many of the orders of its letters precede it when sorted.",
            "How many strings made of exactly the word's letters, all unlike, stand ahead of the word in alphabetical order?",
            "zero-based rank of a word among its sorted permutations",
            "Write all words that can be laid with these different letter tiles in dictionary order; say how many come before the one given.",
            "The sum over i of (number of later letters smaller than w[i]) * (n - 1 - i)!, for a word w of n distinct letters.",
            "'abc' gives 0, 'acb' gives 1 and 'cba', the last of six, gives 5.",
        ),
        names=("permutation_rank", "rank", "order_index", "word_rank"),
        solutions=("""\
from math import factorial

def <f>(word):
    rank = 0
    for i, c in enumerate(word):
        smaller = sum(d < c for d in word[i + 1:])
        rank += smaller * factorial(len(word) - i - 1)
    return rank
""", """\
from itertools import permutations

def <f>(text):
    return sorted(permutations(text)).index(tuple(text))
"""),
        inputs=lambda rng: (different_letters(rng, 2, 5),),
    ),
    Family(
        concept="count-subsets-with-sum",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the selections of elements of a list "
            "of positive integers that add up to a target.",
            "Write a python function to return how many subsets (by position) "
            "of a list of positive integers have a given sum.",
            "Given positive integers and a target, return the number of ways to "
            "pick some of them with that sum, each used at most once.",
            "In how many ways can elements at different positions be "
            "chosen so that their sum is the target?",
            "Count the sub-collections of a list with total equal to the second "
            "argument; equal values at two places count separately.",
            "I need the number of subsets of my list of positive numbers "
            "that sum exactly to a given value.",
        ),
        more_phrasings=(
            "Write a function to tell how many choices of places in a list of positive integers total a target.",
            "Write a python function to determine the number of index subsets whose elements sum to a given value, all integers being positive.",
            "Take positive integers and then a sum to hit; return how many ways there are to keep some numbers and drop the others so that the kept ones make the sum.",
            "How many different selections from the positive numbers, no place used twice, reach the wanted total exactly?",
            "number of sub-selections with a given sum",
            "You have coins, each a single one and two of the same value still being two coins; say in how many ways you can pay an amount exactly (paying 0 takes no coin, one way).",
            "The number of sets I of indices with the sum of x[i] over I equal to t, for a list x of positive integers and t >= 0.",
            "[1, 2, 3] with 3 gives 2, by 3 alone and by 1 + 2; [2, 2] with 2 gives 2 as well, as the two twos count apart.",
        ),
        names=("count_subsets", "subset_sum_count", "ways_to_sum", "count_selections"),
        solutions=("""\
def <f>(numbers, target):
    ways = [1] + [0] * target
    for n in numbers:
        for total in range(target, n - 1, -1):
            ways[total] += ways[total - n]
    return ways[target]
""", """\
def <f>(numbers, target):
    if not numbers:
        return 1 if target == 0 else 0
    rest = numbers[1:]
    return <f>(rest, target) + <f>(rest, target - numbers[0])
""", """\
from itertools import combinations

def <f>(items, target):
    sizes = range(len(items) + 1)
    return sum(sum(c) == target for k in sizes for c in combinations(items, k))
"""),
        inputs=lambda rng: (integers(rng, 1, 6, rng.randint(2, 7)), rng.randint(1, 12)),
    ),
    Family(
        concept="all-subset-sums",
        tags=("sets", "dynamic-programming"),
        phrasings=(
            "Write a function to list in ascending order the different sums that "
            "subsets of a list can have, the empty subset included.",
            "Write a python function to return the sorted list of all distinct "
            "totals of selections of elements, 0 for no element at all.",
            "Given a list of integers, return every value that is the sum of "
            "some of its elements (or none), ascending, each once.",
            "Which totals are possible with any choice of the list's elements, each used "
            "at most once? Return them sorted without repeats, including 0.",
            "Compute all reachable subset sums (0 too), sorted and without duplicates.",
            "With weights of the given sizes, which total weights can be put "
            "together (nothing gives 0)? Return an ascending list.",
        ),
        more_phrasings=(
            "Write a function to get every total some elements of a list can make, 0 for none, sorted and each once.",
            "Write a python function to enumerate the distinct sums over all index subsets of an integer list, ascending.",
            "Take a list of integers and return an increasing list of the values that result from adding any selection of them, the void selection giving 0.",
            "Which different amounts can be reached by choosing some, all or none of the numbers and adding, from low to high?",
            "ascending distinct subset sums, 0 included",
            "Each coin in the purse may be put on the table or not; list all amounts that could lie there, nothing at all too, from small to large and without repeats.",
            "The sorted list of the set {sum of x[i] over I : I a subset of the indices of x}.",
            "[1, 2] gives [0, 1, 2, 3] and [2, 2] gives [0, 2, 4], where 2 is named only once.",
        ),
        names=("subset_sums", "possible_sums", "reachable_totals", "all_sums"),
        solutions=("""\
def <f>(numbers):
    sums = {0}
    for n in numbers:
        sums |= {s + n for s in sums}
    return sorted(sums)
""", """\
from itertools import combinations

def <f>(items):
    sums = set()
    for size in range(len(items) + 1):
        for chosen in combinations(items, size):
            sums.add(sum(chosen))
    return sorted(sums)
"""),
        inputs=lambda rng: (integers(rng, 1, 9, rng.randint(0, 4)),),
    ),
    Family(
        concept="count-derangements",
        tags=("recursion", "numbers"),
        phrasings=(
            "Write a function to count the permutations of n things in "
            "which none stays at its place.",
            "Write a python function to return the number of derangements "
            "of n elements (1 for n = 0, 0 for n = 1).",
            "Given n, in how many ways can n letters be put into n "
            "envelopes so that every letter is in a wrong one?",
            "Return D(n), the count of orders of n elements without a fixed point; D(0) = 1.",
            "How many rearrangements of n items move every single item?",
            "I need the subfactorial of n: D(0) = 1, D(1) = 0, D(n) = (n "
            "- 1) * (D(n - 1) + D(n - 2)).",
        ),
        more_phrasings=(
            "Write a function to tell in how many orders of n things nothing is where it was.",
            "Write a python function to evaluate the subfactorial !n, the number of fixed-point-free permutations, 1 for n = 0.",
            "For n people, each with a hat, return in how many ways the hats can be handed back so that everybody gets a wrong one (n = 0: 1, n = 1: 0).",
            "How many ways are there to put n letters into n addressed envelopes with not a single one going to the right address?",
            "number of permutations of n without fixed points",
            "Everyone in a group of n draws a name for the presents, and nobody may get his own; say how many results the draw can have, one if the group is empty.",
            "The number of bijections f on {1, ..., n} such that f(i) != i for each i; it is 1 for the empty set.",
            "Three things a, b, c have just bca and cab, so 3 gives 2; further 0 gives 1, 1 gives 0, 2 gives 1 and 4 gives 9.",
        ),
        names=("derangements", "count_derangements", "subfactorial", "all_moved"),
        solutions=("""\
def <f>(n):
    a, b = 1, 0
    for i in range(2, n + 1):
        a, b = b, (i - 1) * (a + b)
    return b if n else 1
""", """\
def <f>(n):
    if n == 0:
        return 1
    return n * <f>(n - 1) + (-1) ** n
""", """\
def <f>(n):
    if n < 2:
        return 1 - n
    return (n - 1) * (<f>(n - 1) + <f>(n - 2))
"""),
        inputs=one_integer(0, 12),
    ),
    Family(
        concept="case-variants",
        tags=("recursion", "strings"),
        phrasings=(
            "Write a function to list all ways to write a lower-case word "
            "with each letter small or capital, sorted.",
            "Write a python function to return the sorted list of every "
            "upper/lower-case variant of a string of lower-case letters.",
            "Given a word in lower case, return all strings that differ "
            "from it only in case, itself included, sorted.",
            "Which spellings arise when each letter of a word may be "
            "capital or small? Return them in sorted order.",
            "Generate the 2**n case variants of an n-letter word as a sorted list.",
            "I need every mixture of upper-case and lower-case letters "
            "spelling a given lower-case word, in ascending order.",
        ),
        more_phrasings=(
            "Write a function to get all 2**n upper and lower case spellings of a small-letter word, sorted.",
            "Write a python function to enumerate every casing of a lower-case string in ascending character order, capitals coming before small letters.",
            "Take a word of letters a-z and return a sorted list of strings, one for each choice of letters to be made capital, from none to all of them.",
            "What spellings can come about if somebody plays with the shift key while typing a lower-case word? List them in sorted order.",
            "sorted case variants of a lower-case word",
            "Every letter of the word can be big or little; write all the ways down and sort them the way Python does, big ones first.",
            "The increasing list of all strings s with lower(s) = w, for a word w of lowercase letters.",
            "'ab' gives ['AB', 'Ab', 'aB', 'ab'].",
        ),
        names=("case_variants", "all_cases", "letter_cases", "spellings"),
        solutions=("""\
from itertools import product

def <f>(word):
    return sorted("".join(p) for p in product(*((c, c.upper()) for c in word)))
""", """\
def <f>(word):
    variants = [""]
    for c in word:
        variants = [v + x for v in variants for x in (c.upper(), c)]
    return sorted(variants)
""", """\
def <f>(word):
    if not word:
        return [""]
    rest = <f>(word[1:])
    return [word[0].upper() + r for r in rest] + [word[0] + r for r in rest]
"""),
        inputs=lambda rng: (letters(rng, rng.randint(1, 3)),),
    ),
)
