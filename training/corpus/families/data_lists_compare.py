"""Families that combine or compare lists."""

from training.corpus.draw import coin, distinct, integers, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="sorted-union",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to return the sorted union of two lists without duplicates.",
            "Write a python function to list, in ascending order, each value found in at "
            "least one "
            "of two lists, once.",
            "Given two lists, merge them into one sorted list of distinct elements.",
            "Combine two lists, drop repeated values and sort the result.",
            "Return all different elements of both lists from smallest to largest.",
            "Which values occur in one list or the other? Give each once, in increasing order.",
            "I need the union of two lists as a sorted list.",
        ),
        more_phrasings=(
            "Write a function to pool two lists, no repeats, sorted.",
            "Write a python function to gather the distinct values of a pair of lists and put them in increasing order.",
            "For two lists, return one ascending list with everything that either of them has, without duplicates.",
            "What values are there in the two lists taken together, each mentioned one time only, from low to high?",
            "ascending union of two lists, each value once",
            "Throw both piles together, keep only one of each kind, and lay them out from small to big.",
            "The set-theoretic union of the elements of two lists, represented as a strictly increasing list.",
            "[3, 1, 3] and [2, 1] give [1, 2, 3].",
        ),
        names=("union", "list_union", "merge_unique", "sorted_union"),
        solutions=(
            """def <f>(a, b):
    return sorted(set(a) | set(b))""",
            """def <f>(first, second):
    result = []
    for x in first + second:
        if x not in result:
            result.append(x)
    return sorted(result)""",
            """def <f>(a, b):
    return sorted(set(a + b))""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 9, size(rng, 2, 5)),
            integers(rng, 1, 9, size(rng, 2, 5)),
        ),
    ),
    Family(
        concept="interleave-lists",
        tags=("lists",),
        phrasings=(
            "Write a function to interleave two lists of equal length.",
            "Write a python function to merge two equally long lists by taking elements from "
            "them "
            "in turn.",
            "Given two lists of the same length, return first[0], second[0], first[1], "
            "second[1] "
            "and so on in one list.",
            "Alternate the items of two equally long lists, beginning with the first list.",
            "Return one flat list in which the elements of two same-sized lists take turns.",
            "Weave two lists of one length together, starting with the first list's first item.",
            "I need [1, 2] and [7, 8] mixed to [1, 7, 2, 8], and so for all equally long lists.",
        ),
        more_phrasings=(
            "Write a function to alternate the items of two same-length lists.",
            "Write a python function to shuffle a pair of equally long lists into one, like a zip fastener, starting with the former.",
            "For two lists with the same number of items, return a single flat list: one from the first, one from the second, and so forth.",
            "What is the list that you get by picking in turn from the first and from the second of two equally long lists?",
            "two equal-length lists, elements alternating",
            "Two lines of equally many people merge into one line: someone from the first line, someone from the second, then from the first again, until all are in.",
            "The list of length 2n with a[i] at index 2i and b[i] at index 2i+1, for lists a and b of length n.",
            "[1, 2, 3] and [7, 8, 9] become [1, 7, 2, 8, 3, 9].",
        ),
        names=("interleave", "alternate", "weave", "merge_alternating"),
        solutions=(
            """def <f>(a, b):
    return [x for pair in zip(a, b) for x in pair]""",
            """def <f>(first, second):
    result = []
    for i in range(len(first)):
        result.append(first[i])
        result.append(second[i])
    return result""",
            """def <f>(a, b):
    result = []
    for x, y in zip(a, b):
        result += [x, y]
    return result""",
        ),
        inputs=lambda rng: (lambda n: (integers(rng, 0, 20, n), integers(rng, 0, 20, n)))(
            size(rng, 1, 4)
        ),
    ),
    Family(
        concept="subtract-lists-elementwise",
        tags=("lists", "higher-order"),
        phrasings=(
            "Write a function to subtract two lists of equal length element by element, the "
            "second from the first.",
            "Write a python function to compute the differences, first minus second, of the "
            "elements at the same "
            "positions in two equally long lists.",
            "Given two lists of the same length, subtract the second from the first position "
            "by "
            "position and return the list of results.",
            "From each number of the first list take away the number that has the same index "
            "in the "
            "second list.",
            "Return the elementwise difference (first minus second) of two equally long lists.",
            "Go through two equally long lists in parallel and subtract the second "
            "list's number from the first list's each time.",
            "I need the first list of numbers minus the second one, item by item.",
        ),
        more_phrasings=(
            "Write a function to do first list minus second list, place by place; both are equally long.",
            "Write a python function to return the list of a[i] - b[i] over all indices of two lists a and b with the same size.",
            "Given two number lists of one length, diminish each entry of the first by its counterpart in the second.",
            "What is the difference of two vectors, given as equally long lists, if the second is taken away from the first?",
            "elementwise difference of two equal-length lists, first minus second",
            "One list says what I earned each day, the other what I spent that day; list what was left of each day's money.",
            "The vector difference a - b of two lists of equal length, as a list.",
            "[9, 5, 1] and [4, 5, 3] should give [5, 0, -2].",
        ),
        names=("subtract_lists", "difference_list", "elementwise_difference"),
        solutions=(
            """def <f>(a, b):
    return [x - y for x, y in zip(a, b)]""",
            """def <f>(first, second):
    result = []
    for i in range(len(first)):
        result.append(first[i] - second[i])
    return result""",
            """def <f>(a, b):
    return list(map(lambda x, y: x - y, a, b))""",
        ),
        inputs=lambda rng: (lambda n: (integers(rng, 0, 12, n), integers(rng, 0, 12, n)))(
            size(rng, 2, 5)
        ),
    ),
    Family(
        concept="same-position-matches",
        tags=("lists",),
        phrasings=(
            "Write a function to count the positions at which two lists have the same element.",
            "Write a python function to find how many indices hold equal values in two lists.",
            "Given two lists, compare them index by index and return the number of matches.",
            "At how many places do two lists agree?",
            "Count the equal pairs when walking through two lists in parallel.",
            "Return how many elements of two lists are equal and stand at the same index.",
            "I have two answer lists and need the number of positions where they coincide.",
        ),
        more_phrasings=(
            "Write a function to count the spots where two lists are equal.",
            "Write a python function to determine the number of indices i with a[i] == b[i] for two lists a and b.",
            "For two lists, walk along both at once and return how often the entries side by side are identical.",
            "How many answers are right if one list has the answers given and the other the correct ones, in the same order?",
            "number of equal elements at equal positions",
            "Lay the two rows on top of each other and count how many times the same thing lies above itself.",
            "The number of positions, within the length of the shorter list, at which two lists have coinciding elements.",
            "The lists [1, 2, 3] and [1, 3, 3] agree at their first and third places, so the count is 2; what stands elsewhere is of no account.",
        ),
        names=("count_matches", "same_positions", "count_equal", "matching_positions"),
        solutions=(
            """def <f>(a, b):
    return sum(1 for x, y in zip(a, b) if x == y)""",
            """def <f>(first, second):
    count = 0
    for i in range(min(len(first), len(second))):
        if first[i] == second[i]:
            count += 1
    return count""",
        ),
        inputs=lambda rng: (lambda n: (integers(rng, 1, 3, n), integers(rng, 1, 3, n)))(
            size(rng, 3, 7)
        ),
    ),
    Family(
        concept="contains-sublist",
        tags=("lists", "searching"),
        phrasings=(
            "Write a function to check whether a list contains another list as a contiguous "
            "part.",
            "Write a python function to tell if the second list occurs in the first without "
            "gaps.",
            "Given two lists, return True if some slice of the first one equals the second.",
            "Is the second list a run of neighbouring elements of the first?",
            "Search a list for a consecutive sequence, passed second, and return a boolean.",
            "Return whether the elements of the second list stand in the first one side by "
            "side "
            "and in that order.",
            "I want to know if one list appears inside another in one piece.",
        ),
        more_phrasings=(
            "Write a function to see if the second list is a contiguous chunk of the first.",
            "Write a python function to search for a list, the second argument, as an unbroken section of the first, giving True or False.",
            "For two lists, decide whether the second one's elements appear in the first, one after the other, with nothing in between.",
            "Can the second list be cut out of the first as a single slice?",
            "True if list two is a slice of list one",
            "Slide the short row along the long one, which comes first; if there is a place where all of it matches, say True, otherwise False.",
            "A predicate for lists a and b, in this order: there is an i such that a[i], a[i+1], ... begins with all of b.",
            "[5, 1, 2, 3] contains [1, 2] but not [1, 3] or [2, 1]: order matters and gaps are not allowed.",
        ),
        names=("contains_sublist", "is_sublist", "has_slice", "sublist_in"),
        solutions=(
            """def <f>(items, part):
    n = len(part)
    return any(items[i:i + n] == part for i in range(len(items) - n + 1))""",
            """def <f>(lst, sub):
    for i in range(len(lst) - len(sub) + 1):
        if lst[i:i + len(sub)] == sub:
            return True
    return False""",
        ),
        inputs=lambda rng: (
            integers(rng, 1, 3, rng.randint(4, 8)),
            integers(rng, 1, 3, size(rng, 2, 2)),
        ),
    ),
    Family(
        concept="same-elements-any-order",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to check whether two lists have the same elements in any order.",
            "Write a python function to tell if one list is a rearrangement of another.",
            "Given two lists, return True if they contain equal values equally often.",
            "Are two lists permutations of each other?",
            "Compare two lists without regard to order, but with regard to repetitions.",
            "Return whether sorting both lists gives the same result.",
            "I need to know if two lists hold exactly the same items, however ordered.",
        ),
        more_phrasings=(
            "Write a function to see if two lists are the same apart from order.",
            "Write a python function to decide whether each value has the same number of copies in a pair of lists.",
            "For two lists, say True if one can be shuffled into the other, else False.",
            "Could you get the second list just by reordering the first one, adding and dropping nothing?",
            "True if two lists are anagrams of each other",
            "Empty both bags on the table: are there the same things in them, and as many of each? Say True or False.",
            "Equality of two lists as multisets.",
            "[1, 2, 2] and [2, 1, 2] pass the test, [1, 2, 2] and [1, 1, 2] do not, because the counts must agree as well.",
        ),
        names=("same_elements", "is_permutation", "equal_unordered", "are_rearranged"),
        solutions=(
            """def <f>(a, b):
    return sorted(a) == sorted(b)""",
            """from collections import Counter

def <f>(first, second):
    return Counter(first) == Counter(second)""",
            """def <f>(a, b):
    rest = list(b)
    for x in a:
        if x not in rest:
            return False
        rest.remove(x)
    return rest == []""",
        ),
        inputs=lambda rng: (
            lambda a: (
                a,
                (lambda b: b if coin(rng) else rng.choice((b + b[:1], b[1:], b[:-1] + [4])))(
                    rng.sample(a, len(a))
                ),
            )
        )(integers(rng, 1, 4, rng.randint(2, 5))),
    ),
    Family(
        concept="flatten-one-level",
        tags=("lists",),
        phrasings=(
            "Write a function to flatten a list of lists into one list.",
            "Write a python function to join all inner lists of a list into a single list.",
            "Given a list of lists, return their elements in one flat list, in order.",
            "Concatenate the sublists of a list.",
            "Turn a two-level list into a simple list of all its items.",
            "Return every element of every inner list, one after the other, in a list.",
            "I need nested lists (one level deep) merged to a plain list.",
        ),
        more_phrasings=(
            "Write a function to unpack a list of lists into a single list.",
            "Write a python function to concatenate all sublists in sequence.",
            "For a list made of lists, remove the inner brackets: return all the items one behind the other.",
            "What is the list of all things that the sublists hold, read from the first sublist to the last?",
            "concatenation of all inner lists",
            "Tip every small box into the big one, in order, so that only single things and no boxes are left.",
            "The chained sequence of the members of a sequence of lists, reducing the nesting depth by one.",
            "[[1, 2], [], [3]] shall become [1, 2, 3].",
        ),
        names=("flatten", "flatten_list", "join_lists", "concatenate"),
        solutions=(
            """def <f>(lists):
    return [x for inner in lists for x in inner]""",
            """def <f>(nested):
    result = []
    for part in nested:
        result.extend(part)
    return result""",
            """from itertools import chain

def <f>(lists):
    return list(chain.from_iterable(lists))""",
            """def <f>(lists):
    return sum(lists, [])""",
        ),
        inputs=lambda rng: (
            [integers(rng, 0, 20, size(rng, 1, 3)) for _ in range(size(rng, 2, 4))],
        ),
    ),
    Family(
        concept="missing-between-lists",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to return the sorted elements that are in exactly one of two "
            "lists.",
            "Write a python function to find the symmetric difference of two lists as a "
            "sorted list.",
            "Given two lists of distinct numbers, return in ascending order those which the "
            "two "
            "do not share.",
            "Which numbers occur in one of the lists but not in both? Sort them.",
            "Return all values found in just one of two lists, from small to large.",
            "List, sorted, the elements on which two lists disagree.",
            "I need the numbers that only one of my two lists has, in increasing order.",
        ),
        more_phrasings=(
            "Write a function to get the values two lists don't share, sorted upwards.",
            "Write a python function to return an ascending list, without repeats, of whatever belongs to precisely one of a pair of lists.",
            "For two lists, throw out what occurs in both, and put the rest of the values in increasing order, each of them once.",
            "Which values does one list have and the other not, looking both ways, from smallest to largest?",
            "sorted symmetric difference of two lists",
            "My sister and I collect numbered cards; list the numbers that one of us has and the other lacks, from low to high.",
            "The elements of (A union B) minus (A intersection B), for the sets A and B of two lists, in ascending order.",
            "Everything but the common values: pool both lists, remove what they share, sort what is left.",
        ),
        names=("symmetric_difference", "in_exactly_one", "not_shared", "unshared"),
        solutions=(
            """def <f>(a, b):
    return sorted(set(a) ^ set(b))""",
            """def <f>(first, second):
    only_first = [x for x in first if x not in second]
    only_second = [x for x in second if x not in first]
    return sorted(only_first + only_second)""",
        ),
        inputs=lambda rng: (
            distinct(rng, 1, 9, size(rng, 2, 5)),
            distinct(rng, 1, 9, rng.randint(2, 5)),
        ),
    ),
    Family(
        concept="join-lists-of-strings",
        tags=("lists", "strings"),
        phrasings=(
            "Write a function to join a list of words with '<c>' between them.",
            "Write a python function to make one string out of a list of strings, separated by "
            "'<c>'.",
            "Given a list of words, concatenate them and put '<c>' between neighbours.",
            "Glue the strings of a list together with '<c>' as the separator.",
            "Return the words of a list as a single text that has '<c>' between any two of them.",
            "Connect all strings of a list by '<c>'; there is none at either end.",
            "I need a list of words in one string with '<c>' in between.",
        ),
        more_phrasings=(
            "Write a function to string words together using '<c>'.",
            "Write a python function to concatenate the members of a list of strings, inserting '<c>' between neighbours.",
            "For a list of words, build a single string in which '<c>' separates each word from the next.",
            "What text results from writing the words of a list in a row, a '<c>' after each but the last?",
            "words joined by '<c>'",
            "Write all the words on one line and put '<c>' in every gap, but not before the first or after the last.",
            "The concatenation of w1, '<c>', w2, '<c>', ..., wn for a list of the strings w1 to wn; an empty list gives an empty string.",
            "It is the reverse of splitting at '<c>': the pieces go in as a list and the whole string comes out.",
        ),
        names=("join_words", "join_list", "concatenate", "glue"),
        solutions=(
            """def <f>(words):
    return <c>.join(words)""",
            """def <f>(items):
    result = ""
    for i, item in enumerate(items):
        if i > 0:
            result += <c>
        result += item
    return result""",
        ),
        inputs=lambda rng, c: (words(rng, size(rng, 1, 5)),),
        parameters=lambda rng: {"c": rng.choice(("-", ", ", "_", "/", " and ", ";", "+"))},
    ),
    Family(
        concept="replace-last-with-list",
        tags=("lists",),
        phrasings=(
            "Write a function to cut the end element off the first list and put the whole second "
            "list there instead.",
            "Write a python function to drop the final item of a non-empty list and append the "
            "items of a second list.",
            "Given two lists, the first not empty, remove the first one's last element and "
            "continue with the second.",
            "Substitute a whole list for the last item of another one.",
            "Return the first list up to but excluding its end element, then the second list.",
            "Put the items of the second list where the last item of the first list was.",
            "I want the final entry of a list exchanged for the entries of a second list.",
        ),
        more_phrasings=(
            "Write a function to swap the last item of a list for all the items of another list.",
            "Write a python function to concatenate everything except the end of one non-empty list with the whole of a second.",
            "For a list with at least one element and another list, give the first without its final element, extended by the second.",
            "What do you get if the tail element of the first list makes room for the contents of the second?",
            "first list minus its last item, plus second list",
            "The last wagon is uncoupled from the first train, and all the wagons of the second train are hooked on there instead.",
            "The concatenation of a non-empty list's prefix, all but its last element, and a second list.",
            "[1, 2, 3] and [8, 9] combine to [1, 2, 8, 9]; the 3 has been replaced.",
        ),
        names=("replace_last", "substitute_last", "extend_last", "swap_last_for_list"),
        solutions=(
            """def <f>(first, second):
    return first[:-1] + second""",
            """def <f>(a, b):
    result = list(a)
    result.pop()
    result.extend(b)
    return result""",
            """def <f>(a, b):
    result = a[:]
    result[-1:] = b
    return result""",
        ),
        inputs=lambda rng: (
            integers(rng, 0, 20, rng.randint(1, 4)),
            integers(rng, 0, 20, size(rng, 1, 3)),
        ),
    ),
)
