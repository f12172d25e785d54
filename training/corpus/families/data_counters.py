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
        more_phrasings=(
            "Write a function to get a histogram of a list as a dict.",
            "Write a python function to store under each distinct item how many copies of it a list holds, in a dictionary.",
            "Given any list, produce a dict whose keys are its different entries and whose values say how many of each there are.",
            "How many times is each thing in the list present? Answer with an ordinary dictionary.",
            "dictionary of value counts for a list",
            "Go through my pile of things and note for each kind how many I have; the notes should be a dict.",
            "The multiplicity of every member of a sequence, represented as a mapping from member to integer; the empty sequence yields an empty mapping.",
            "Walk along the list with an empty dict; for each item raise its number by one, starting from zero, and hand the dict back.",
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
        more_phrasings=(
            "Write a function to tally the words of a string in a dict.",
            "Write a python function to split a passage at whitespace and record, in a dictionary, the number of times each piece turns up.",
            "For a string of words, produce a dictionary with each distinct word as key and its frequency as value.",
            "How many times is each word used in this text? The answer is a dict, and upper and lower case are different.",
            "frequency dict of a sentence's words",
            "Somebody wrote a few lines; tell me for each word they used how often they used it, word: number, in a dictionary.",
            "The mapping that assigns to every whitespace-delimited token of a string its number of occurrences.",
            "From 'to be or not to be' I expect {'to': 2, 'be': 2, 'or': 1, 'not': 1}; any other text works alike.",
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
        more_phrasings=(
            "Write a function to get the <k> most used letters of a word as a list, earlier letters first when tied.",
            "Write a python function to rank the characters of a string by frequency, breaking ties by alphabet, and return the leading <k> in a list.",
            "For a lower-case word, count the letters, sort them by count downwards and by letter upwards, and give back the first <k>.",
            "What are the <k> letters seen most often in the string, from most to least frequent, with a before b if their counts agree?",
            "list of the <k> most frequent letters, ties alphabetical",
            "Look which letters come up the most in a word and name the <k> favourites, the commonest at the front; of equally common ones the one nearer to a comes sooner.",
            "The first <k> distinct characters of a string under the order of decreasing multiplicity and, for equal multiplicities, increasing character; fewer if the string has fewer.",
            "Hold a contest among the letters of a word, one point for each time a letter is there; return the <k> best placed in a list, with draws settled by the alphabet.",
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
        more_phrasings=(
            "Write a function to get the values of a list that are not repeated.",
            "Write a python function to filter out everything in a list that has a duplicate, leaving the singletons in their sequence.",
            "Given a list, return a new one with the items whose number of occurrences is 1, in the original order.",
            "Which entries of the list are one of a kind? Return them in a list, in the order they stand there.",
            "items with a single occurrence, order kept",
            "Throw away all things that I have more than once, every copy, and leave me those I have just one of, lined up as before.",
            "The subsequence consisting of exactly those elements whose multiplicity in the sequence equals one.",
            "For each item ask whether a twin of it is anywhere else in the list; if so, skip it, otherwise append it to the result.",
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
        more_phrasings=(
            "Write a function to see if a list repeats anything.",
            "Write a python function to return True when two or more items of a list are equal, and False when all are distinct.",
            "For a list of values, say with a boolean whether its set of values is smaller than the list itself.",
            "Are there two equal items anywhere in the list, True or False?",
            "duplicate check for a list, as a boolean",
            "Look through a bunch of things; if the same thing turns up a second time say True, and if they are all different say False.",
            "A predicate that holds if and only if the elements of a list are not pairwise distinct.",
            "[1, 2, 1] gives True because of its two ones, [1, 2, 3] gives False, and so does an empty list.",
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
