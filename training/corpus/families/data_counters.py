"""Families about counting, sets and heaps."""

from training.corpus.draw import integers, letters, size, words
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="element-frequencies",
        tags=("counters", "dictionaries"),
        phrasings=(
            "Write a function to count how often each element occurs in a list.",
            "Write a python function to return a dictionary from element to number of "
            "occurrences.",
            "Given a list, return a dict with the frequency of every item.",
            "Tally the values of a list in a dictionary.",
            "Map each distinct element of a list to its count.",
            "Return how many times every value appears in a list, as a plain dict.",
            "I need the frequency table of a list as a dictionary.",
        ),
        names=("count_elements", "frequencies", "tally", "count_items"),
        solutions=(
            """def <f>(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts""",
            """from collections import Counter

def <f>(items):
    return dict(Counter(items))""",
            """def <f>(lst):
    return {x: lst.count(x) for x in lst}""",
        ),
        inputs=lambda rng: (integers(rng, 1, 4, size(rng, 3, 8)),),
    ),
    Family(
        concept="word-frequencies",
        tags=("counters", "strings"),
        phrasings=(
            "Write a function to count how often each word occurs in a sentence.",
            "Write a python function to return a dict from the words of a text to their counts.",
            "Given a sentence, return a dictionary with the number of occurrences of every word.",
            "Make a word histogram of a text as a dictionary.",
            "Map each word, as split at spaces, to how many times it is in the text.",
            "Return the word counts of a string in a plain dict.",
            "I have a text and want to know for all its words how frequent they are.",
        ),
        names=("word_frequencies", "count_each_word", "word_counts", "histogram"),
        solutions=(
            """def <f>(text):
    counts = {}
    for word in text.split():
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts""",
            """from collections import Counter

def <f>(sentence):
    return dict(Counter(sentence.split()))""",
            """def <f>(text):
    words = text.split()
    return {word: words.count(word) for word in words}""",
        ),
        inputs=lambda rng: (
            (lambda w: " ".join(rng.choice(w) for _ in range(size(rng, 2, 6))))(words(rng, 3)),
        ),
    ),
    Family(
        concept="top-letters",
        tags=("counters", "strings"),
        phrasings=(
            "Write a function to return the <k> most common letters of a lower-case word, "
            "ties in "
            "alphabetical order.",
            "Write a python function to list the <k> letters that occur most often in a "
            "string, "
            "most frequent first; equal counts go alphabetically.",
            "Given a string of small letters, return the list of its top <k> letters by count, "
            "then by alphabet.",
            "Which <k> letters are the most frequent in a word? Order them by falling count "
            "and "
            "then from a to z.",
            "Return the <k> most frequent letters of a word as a list, highest count first, ties "
            "alphabetically; fewer if it has fewer.",
            "Find the <k> commonest letters of a text without spaces; alphabetical if tied.",
            "I need the top <k> letters of a word in a list, highest count first, ties by "
            "alphabet.",
        ),
        names=("top_letters", "most_common_letters", "frequent_letters", "top_chars"),
        solutions=(
            """from collections import Counter

def <f>(text):
    counts = Counter(text)
    return sorted(counts, key=lambda c: (-counts[c], c))[:<k>]""",
            """def <f>(word):
    ordered = sorted(set(word))
    ordered.sort(key=word.count, reverse=True)
    return ordered[:<k>]""",
        ),
        inputs=lambda rng, k: (letters(rng, size(rng, 4, 9), "abcde"),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="elements-occurring-once",
        tags=("counters", "lists"),
        phrasings=(
            "Write a function to return the elements that occur exactly once in a list.",
            "Write a python function to keep only the non-repeated items of a list, in order.",
            "Given a list, drop every value that appears more than once, all its copies "
            "included.",
            "Which elements of a list have no duplicate? Return them in order.",
            "Return the list of the values whose count is one.",
            "Leave out all copies of any item that is repeated in the list.",
            "I want only those entries of a list that have no second copy in it.",
        ),
        names=("occurring_once", "unique_elements", "non_repeated", "singles"),
        solutions=(
            """def <f>(items):
    return [x for x in items if items.count(x) == 1]""",
            """from collections import Counter

def <f>(items):
    counts = Counter(items)
    return [x for x in items if counts[x] == 1]""",
            """def <f>(lst):
    result = []
    for i, x in enumerate(lst):
        if x not in lst[:i] + lst[i + 1:]:
            result.append(x)
    return result""",
        ),
        inputs=lambda rng: (integers(rng, 1, 6, size(rng, 3, 8)),),
    ),
    Family(
        concept="has-duplicates",
        tags=("sets", "lists"),
        phrasings=(
            "Write a function to check whether a list contains any duplicate.",
            "Write a python function to tell if some value occurs more than once in a list.",
            "Given a list, return True if two of its elements are equal.",
            "Is there a repeated element in the list?",
            "Test a list for duplicates and return a boolean.",
            "Return False if all elements of a list are different and True otherwise.",
            "I want to know if any item of my list appears twice or more often.",
        ),
        names=("has_duplicates", "contains_duplicate", "any_repeated", "has_repeats"),
        solutions=(
            """def <f>(items):
    return len(set(items)) < len(items)""",
            """def <f>(lst):
    seen = set()
    for x in lst:
        if x in seen:
            return True
        seen.add(x)
    return False""",
            """def <f>(items):
    return any(items.count(x) > 1 for x in items)""",
        ),
        inputs=lambda rng: (integers(rng, 1, 12, size(rng, 2, 6)),),
    ),
)
