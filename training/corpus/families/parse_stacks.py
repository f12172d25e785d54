"""Families about brackets, nesting, undoing and other things done with a stack."""

from random import Random

from training.corpus.draw import coin, letters, pairs, size
from training.corpus.family import Family


def brackets(rng: Random, pairs: int, kinds: tuple[str, ...] = ("()",)) -> str:
    """Balanced brackets."""
    if pairs == 0:
        return ""
    inner = rng.randint(0, pairs - 1)
    left, right = rng.choice(kinds)
    return left + brackets(rng, inner, kinds) + right + brackets(rng, pairs - 1 - inner, kinds)


FAMILIES = (
    Family(
        concept="matching-bracket-index",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the index of the ')' that closes the first '(' of a "
            "balanced string.",
            "Write a python function to find where the first round bracket of a text is closed; "
            "brackets are balanced and there is at least one pair.",
            "Given a text with balanced parentheses, return the position (from 0) of the partner "
            "of its first '('.",
            "At which index stands the closing bracket that belongs to the first opening round "
            "bracket?",
            "Return the 0-based index of the ')' matching the leftmost '(' in a balanced text.",
            "I need the place where the bracket opened first in a balanced string is closed "
            "again, counted from 0.",
        ),
        more_phrasings=(
            "Write a function to find the 0-based spot of the ')' belonging to the first '(' in balanced text.",
            "Write a python function to locate the closer of the leftmost opening parenthesis of a well-formed string that has one.",
            "Given balanced text with at least one '(', return the index at which the group opened first comes to its end.",
            "Where, counted from 0, is the first round bracket of a correctly bracketed text closed again?",
            "Index of the first '(' bracket's partner.",
            "Put a finger on the first opening bracket and run along, counting what opens and what closes, until that one is shut; say how many characters come before that place.",
            "The least i such that s[0..i] contains a '(' and equally many ')', for a balanced string s.",
            "In 'f(a(b))+(c)' the answer is 6: the 'f(' group ends there, after its inner group has been closed.",
        ),
        names=("matching_index", "closing_index", "find_partner", "match_bracket"),
        solutions=(
            """def <f>(text):
    depth = 0
    for i, c in enumerate(text):
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
            if depth == 0:
                return i""",
            """def <f>(s):
    stack = []
    for i, c in enumerate(s):
        if c == "(":
            stack.append(i)
        elif c == ")":
            stack.pop()
            if not stack:
                return i""",
        ),
        inputs=lambda rng: (
            letters(rng, rng.randint(0, 2)) + brackets(rng, rng.randint(2, 6)) + letters(rng, 1),
        ),
    ),
    Family(
        concept="bracket-pair-indices",
        tags=("strings", "tuples"),
        phrasings=(
            "Write a function to list the index pairs (open, close) of all bracket pairs in a "
            "balanced '()' text, sorted by the opening index.",
            "Write a python function to return tuples of the positions of each '(' and its ')' in "
            "a balanced string, in the order of the '('.",
            "Given balanced round brackets, return the list of (start, end) indices of all pairs "
            "in order of start.",
            "Which positions belong together in a balanced string of parentheses? Give sorted "
            "(open, close) tuples.",
            "Return for each '(' of a balanced text a tuple of its index and the index of the "
            "matching ')', from left to right.",
            "Match all brackets of a balanced '()' text and return the sorted list of index "
            "pairs, counted from 0.",
        ),
        more_phrasings=(
            "Write a function to get (index of '(', index of its ')') for every pair in balanced parentheses, by opening position.",
            "Write a python function to match up the parentheses of a well-formed text and list their 0-based positions as tuples in ascending order.",
            "Given a balanced text with round brackets, return a list of 2-tuples: where a group begins and where it ends, earlier beginnings first.",
            "Which index closes which, in a balanced string of round brackets, as (start, end) tuples sorted by start?",
            "Sorted (open, close) index tuples of all parentheses.",
            "Every bracket that opens is shut somewhere; for each note both places, counted from zero, and put the notes in the order in which the brackets open.",
            "The matching relation of a balanced parenthesis string as a list of pairs (i, j), s[i] = '(' and s[j] its partner, in increasing order of i.",
            "Push the index of each '('; at a ')' pop one index and record it together with the current one; at the end sort the records.",
        ),
        names=("bracket_pairs", "match_pairs", "pair_indices", "matching_pairs"),
        solutions=(
            """def <f>(text):
    stack, pairs = [], []
    for i, c in enumerate(text):
        if c == "(":
            stack.append(i)
        elif c == ")":
            pairs.append((stack.pop(), i))
    return sorted(pairs)""",
            """def <f>(text):
    pairs = []
    for start, c in enumerate(text):
        if c == "(":
            depth, end = 1, start
            while depth:
                end += 1
                depth += (text[end] == "(") - (text[end] == ")")
            pairs.append((start, end))
    return pairs""",
        ),
        inputs=lambda rng: (brackets(rng, size(rng, 1, 5)),),
    ),
    Family(
        concept="outermost-bracket-groups",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to split a balanced '()' string into its outermost groups, as a "
            "list of strings.",
            "Write a python function to return the top-level pieces of balanced round brackets: "
            "'(())()' gives ['(())', '()'].",
            "Given a balanced string of parentheses, cut it into the shortest consecutive "
            "balanced parts.",
            "Separate a balanced bracket string after each point where all brackets are closed "
            "and return the parts.",
            "Return the list of the top-level bracket groups of a balanced string of '(' and ')'.",
            "I need the top-level parts of a '()' string, in order: each ends where the depth is "
            "zero again.",
        ),
        more_phrasings=(
            "Write a function to cut a balanced string of '(' and ')' into its top-level groups.",
            "Write a python function to decompose well-formed parentheses into the primitive parts that follow each other, as strings.",
            "Given a string like '()(()())', return ['()', '(()())']: one piece for each bracket that isn't inside another together with what it holds.",
            "Into which smallest balanced pieces, in order, can a balanced text of only round brackets be cut?",
            "Top-level groups of balanced parentheses, as a list.",
            "Boxes stand in a row and may have boxes inside; list the outer boxes one by one, each with all that is in it, drawn with ( and ).",
            "The factorisation of a Dyck word over '(' and ')' into prime Dyck words, as a list of strings.",
            "Add characters to a piece and keep count, one up for '(' and one down for ')'; whenever the count is back at zero the piece is complete.",
        ),
        names=("split_groups", "outer_groups", "bracket_groups", "top_level"),
        solutions=(
            """def <f>(text):
    groups, current, depth = [], "", 0
    for c in text:
        current += c
        depth += 1 if c == "(" else -1
        if depth == 0:
            groups.append(current)
            current = ""
    return groups""",
            """def <f>(text):
    groups = []
    start = 0
    for end in range(1, len(text) + 1):
        piece = text[start:end]
        if piece.count("(") == piece.count(")"):
            groups.append(piece)
            start = end
    return groups""",
        ),
        inputs=lambda rng: (brackets(rng, size(rng, 2, 8)),),
    ),
    Family(
        concept="text-at-bracket-depth-zero",
        tags=("strings", "simulation"),
        phrasings=(
            "Write a function to return the characters of a text outside all round brackets "
            "(which may be nested), brackets left out.",
            "Write a python function to delete bracketed parts, nested ones too, with their "
            "parentheses from a balanced text.",
            "Given a text with balanced, possibly nested, round brackets, return only what stands "
            "outside of them.",
            "Keep the characters of a string that are not inside any parentheses; the parentheses "
            "go as well.",
            "Return the text at bracket depth zero, for balanced '(' and ')' that can be nested.",
            "Strip nested parentheses and all they contain out of a string whose brackets are "
            "balanced.",
        ),
        more_phrasings=(
            "Write a function to keep just what lies outside of all (possibly nested) parentheses, parentheses removed.",
            "Write a python function to erase groups in round brackets, along with any groups within them, from a correctly bracketed string.",
            "Given text with balanced, maybe nested round brackets, return it without them and everything they enclose at any level.",
            "What characters of a balanced text are not enclosed by any pair of parentheses, joined to a string?",
            "Text outside nested parentheses.",
            "People put remarks in brackets, and remarks in the remarks; leave all of these out, brackets too, and give what is then left.",
            "The subsequence of non-parenthesis characters of a balanced string whose nesting depth equals 0.",
            "'a(b(c)d)e' should come back as 'ae': neither b nor d nor the inner c is outside of the brackets.",
        ),
        names=("outside_brackets", "top_level_text", "remove_nested", "strip_nested"),
        solutions=(
            """def <f>(text):
    result = ""
    depth = 0
    for c in text:
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        elif depth == 0:
            result += c
    return result""",
            r"""import re

def <f>(text):
    while "(" in text:
        text = re.sub(r"\([^()]*\)", "", text)
    return text""",
        ),
        inputs=lambda rng: (
            "".join(
                rng.choice(("{}", "{}", "(x{})", "(a(b){})", "((y)z)")).format(
                    letters(rng, rng.randint(1, 3), "abcd")
                )
                for _ in range(rng.randint(1, 4))
            ),
        ),
    ),
    Family(
        concept="first-unbalanced-bracket-index",
        tags=("strings", "searching"),
        phrasings=(
            "Write a function to return the index of the first ')' that closes nothing in a text, "
            "or -1 if there is none.",
            "Write a python function to find the first closing round bracket without an open "
            "partner; return its index, else -1.",
            "Given a string with round brackets, return the position of the leftmost ')' that has "
            "no matching '(' before it (-1 if all do).",
            "At which 0-based index do the brackets close one too many for the first time? -1 if "
            "that never happens.",
            "Return where a text first has more ')' than '(' up to and including that place, or "
            "-1.",
            "I need the place of the first surplus ')' in a text; if every ')' has its '(', the "
            "answer is -1.",
        ),
        more_phrasings=(
            "Write a function to find the index of the first ')' too many in a text, -1 if there's none.",
            "Write a python function to locate, from 0, the earliest closing parenthesis at which more have been closed than opened, or give -1.",
            "Given a string, return where its first ')' without a '(' to close stands, and -1 if no such one exists.",
            "Where is the first round bracket closed that was never opened (0-based, -1 for nowhere)?",
            "Index of the first unmatched ')', else -1.",
            "Count up at an opening and down at a closing bracket; tell the place, starting from zero, where the count first drops below nothing, or say -1 if it never does.",
            "The least i for which the prefix s[0..i] has more ')' than '('; -1 when no prefix has.",
            "Brackets left open don't matter: '((a' gives -1, while '(a))b)' gives 3, the first ')' that has no partner.",
        ),
        names=("first_surplus", "bad_bracket_index", "first_unmatched", "error_position"),
        solutions=(
            """def <f>(text):
    depth = 0
    for i, c in enumerate(text):
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
            if depth < 0:
                return i
    return -1""",
            """def <f>(text):
    for i in range(len(text)):
        part = text[:i + 1]
        if part.count(")") > part.count("("):
            return i
    return -1""",
            """def <f>(s):
    stack = []
    for i, c in enumerate(s):
        if c == "(":
            stack.append(i)
        elif c == ")":
            if not stack:
                return i
            stack.pop()
    return -1""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(3, 8), rng.choice(("()", "())a", "()x"))),),
    ),
    Family(
        concept="simplify-path",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to tidy up a path that begins with '/': drop '.' parts, let '..' "
            "cancel the folder before it (nothing above '/'), treat repeated slashes as one; no "
            "slash at the end, except for '/' itself.",
            "Write a python function to return the shortest form of a path that begins with '/', "
            "resolving '.', '..' and repeated slashes; no slash at the end except for '/'.",
            "Given an absolute path, remove '.' parts and empty parts, let '..' drop the part "
            "before it (nothing above '/'), and return '/' plus the rest.",
            "Normalise a path like '/a/./b/../c//d' to '/a/c/d'; going above the root stays at "
            "'/'.",
            "Return where a path from the root '/' really leads, as a plain path: '..' goes up, "
            "'.' and extra slashes vanish, '/' is the top.",
            "Resolve the '..' and '.' parts of a path starting with '/', collapse slashes and "
            "drop a trailing one.",
        ),
        more_phrasings=(
            "Write a function to shorten an absolute path: no '.', no '..' (one level up, never above '/'), no double or trailing slashes.",
            "Write a python function to canonicalise a location starting from the root, dropping current-folder dots and empty parts and going back one folder for '..' where possible.",
            "Given a path beginning with '/', return '/' and the remaining folder names joined by '/', after each '..' has cancelled the name before it (if any) and '.' and surplus slashes are ignored.",
            "What is the plain form of an absolute path with '.', '..' and repeated slashes in it, the parent of '/' being '/' and no slash ending it unless it is just '/'?",
            "Absolute path without '.', '..' and surplus slashes.",
            "Follow the way from the top folder: a name means go in, two dots go back out (you can't leave the top), one dot or a doubled slash means stay; write the way to where you end, as /a/b or just /.",
            "The canonical absolute path equivalent to a given one: components '' and '.' are identities, '..' removes the last retained component if any; the result is '/' joined with the retained ones.",
            "'/x/../../y//./z/' must come out as '/y/z' and '/..' as '/': cut at slashes, keep a stack of names, and pop it at each '..' unless empty.",
        ),
        names=("simplify_path", "normalise_path", "canonical_path", "resolve_path"),
        solutions=(
            """def <f>(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part and part != ".":
            stack.append(part)
    return "/" + "/".join(stack)""",
            """def <f>(path):
    parts = []
    for part in path.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)""",
        ),
        inputs=lambda rng: (
            "/"
            + "/".join(
                rng.choice(("a", "b", "home", "..", "..", ".", "x", ""))
                for _ in range(rng.randint(1, 6))
            ).lstrip("/"),
        ),
    ),
    Family(
        concept="delete-word-repeatedly",
        tags=("strings", "simulation"),
        phrasings=(
            "Write a function to delete the part '<w>' from a string, always its first "
            "occurrence, until it does not occur any more.",
            "Write a python function to remove '<w>' from a text over and over, the leftmost one "
            "each time, also where it forms anew.",
            "Given a string, take out the leftmost '<w>' repeatedly as long as there is one and "
            "return the rest.",
            "Return what is left of a text when its first '<w>' is cut out again and again until "
            "none is left.",
            "Erase '<w>' from the text; joins that create a new '<w>' are erased too, the "
            "leftmost first, until nothing changes.",
            "While '<w>' is contained in the string, drop its first occurrence; return the final "
            "string.",
        ),
        more_phrasings=(
            "Write a function to keep removing the leftmost '<w>' from a string until none is left.",
            "Write a python function to reduce a text by cutting out its first '<w>' time after time, those that only come together through a cut as well.",
            "Given a string, return what it ends up as when the earliest '<w>' in it is erased again and again, as long as one can be found.",
            "What is left over after a text has lost '<w>' so often, first one first, that it contains no '<w>' any more?",
            "Erase the first '<w>' until there is none.",
            "Look for '<w>' from the left and rub it out, closing the gap; look again from the beginning, for the closing may have made a new one; stop when you find none.",
            "The normal form of a string under the leftmost-first rewriting rule '<w>' -> empty string.",
            "The result has no '<w>' in it; a single pass isn't enough, since removal may push letters together into another '<w>'.",
        ),
        names=("delete_repeatedly", "remove_all", "erase_part", "reduce_text"),
        solutions=(
            """def <f>(text):
    while <w> in text:
        text = text.replace(<w>, "", 1)
    return text""",
            """def <f>(s):
    if <w> not in s:
        return s
    before, _, after = s.partition(<w>)
    return <f>(before + after)""",
        ),
        inputs=lambda rng, w: (
            (
                lambda a: (
                    letters(rng, a, "abx") + w[:1] * coin(rng) + w + w[1:] + letters(rng, 2, "aby")
                )
            )(rng.randint(0, 2)),
        ),
        parameters=lambda rng: {"w": rng.choice(("ab", "xy", "abc", "ba", "no"))},
    ),
    Family(
        concept="open-brackets-left",
        tags=("strings", "simulation"),
        phrasings=(
            "Write a function to return the closing brackets needed to complete a text of (), [] "
            "and {} brackets, innermost first.",
            "Write a python function to find the string of ')', ']' and '}' that must be appended "
            "to close all open brackets of a correct beginning.",
            "Given the beginning of a properly nested bracket text, return the characters that "
            "close what is still open, in the right order.",
            "Which closing brackets have to be added at the end of a so far correct text with (, "
            "[ and {? Return '' if none.",
            "Return the completion of an unfinished, otherwise well-nested bracket string: the "
            "missing closers from the innermost to the outermost.",
            "I have a line like 'f([1' and need the brackets that finish it (here '])'); what is "
            "there is well nested.",
        ),
        more_phrasings=(
            "Write a function to find which closers to append to an unfinished but valid (), [], {} text, '' if nothing's open.",
            "Write a python function to complete a correctly begun bracket sequence by giving the ')' ']' '}' characters that are due, latest opened first.",
            "Given text whose round, square and curly brackets are well nested so far, return the string of closers still missing, in the order they must come.",
            "What has to be typed at the end of a piece of code so that all of its (, [ and { that are still open get shut properly?",
            "Missing closers of a bracket prefix, innermost first.",
            "Some brackets were opened and not shut; write down the shutting ones of the right kinds, first the one for the bracket opened last.",
            "For a prefix p of a well-nested string over (), [] and {} the shortest string q such that pq is well nested.",
            "'{[(a)' gives ']}': the round pair is done, then the square one has to be closed, then the curly one.",
        ),
        names=("closing_brackets", "complete_brackets", "missing_closers", "completion"),
        solutions=(
            """def <f>(text):
    pairs = {"(": ")", "[": "]", "{": "}"}
    stack = []
    for c in text:
        if c in pairs:
            stack.append(pairs[c])
        elif c in ")]}":
            stack.pop()
    return "".join(reversed(stack))""",
            """def <f>(text):
    closers = ""
    for c in text:
        if c in "([{":
            closers = ")]}"["([{".index(c)] + closers
        elif c in ")]}":
            closers = closers[1:]
    return closers""",
        ),
        inputs=lambda rng: (
            (lambda full: full[: rng.randint(len(full) // 3, len(full))])(
                brackets(rng, rng.randint(2, 6), ("()", "[]", "{}"))
            ),
        ),
    ),
    Family(
        concept="undo-redo-log",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to apply a list of words to an empty list, where 'undo' takes back "
            "the last word and 'redo' brings the last undone one back; a new word clears the "
            "redos.",
            "Write a python function to replay entries: a plain word is appended, 'undo' removes "
            "the last one, 'redo' restores the last removed by undo (impossible after a new "
            "word); return the words.",
            "Given actions (words, 'undo' or 'redo'), return the words in force at the end; undo "
            "or redo with nothing to do is ignored and a new word empties the redo store.",
            "What remains after a list of actions with 'undo' and 'redo', the usual editor way? "
            "Other strings are added as words; return the list of words.",
            "Return the final list of words after processing words, 'undo' (take back the latest) "
            "and 'redo' (put the latest undone back, until a new word is added).",
            "Simulate an undo/redo history over a list of strings: words are pushed, 'undo' pops, "
            "'redo' re-pushes; pushing a new word forgets what was undone.",
        ),
        more_phrasings=(
            "Write a function to replay words with 'undo'/'redo' like an editor and return the words left; a fresh word wipes the redo memory.",
            "Write a python function to process strings where 'undo' withdraws the latest word, 'redo' reinstates the latest withdrawn one, and any other string is a new word that makes redoing impossible; void commands do nothing.",
            "Given a list of entries, return the list of words standing after all: ordinary entries are added, 'undo' takes off the newest, 'redo' puts back what was undone last unless something was added since.",
            "Which words are there at last, if 'undo' and 'redo' in a list of typed words act as in a text editor, doing nothing where there's nothing to undo or redo?",
            "Words left after typing, 'undo' and 'redo' entries.",
            "Somebody types words; on 'undo' the last one vanishes, on 'redo' the vanished one returns, but once a new word is typed the vanished ones are lost; list the words on the screen in the end.",
            "Two stacks, done and undone, start empty: 'undo' moves the top of done to undone, 'redo' the top of undone to done, if any; any other string is pushed on done and empties undone; the result is done.",
            "['a', 'b', 'undo', 'redo', 'undo', 'c', 'redo'] leaves ['a', 'c']: the final redo finds nothing, as typing c discarded b.",
        ),
        names=("undo_redo", "replay", "process_actions", "final_words"),
        solutions=(
            """def <f>(actions):
    done, undone = [], []
    for action in actions:
        if action == "undo":
            if done:
                undone.append(done.pop())
        elif action == "redo":
            if undone:
                done.append(undone.pop())
        else:
            done.append(action)
            undone = []
    return done""",
            """def <f>(actions):
    words, count = [], 0
    for action in actions:
        if action == "undo":
            count = max(count - 1, 0)
        elif action == "redo":
            count = min(count + 1, len(words))
        else:
            words = words[:count] + [action]
            count += 1
    return words[:count]""",
        ),
        inputs=lambda rng: (
            [rng.choice("abc")]
            + [
                rng.choice(("a", "b", "x", "undo", "undo", "redo"))
                for _ in range(rng.randint(2, 6))
            ],
        ),
    ),
    Family(
        concept="stack-of-folders",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to follow a list of 'cd' targets from '/' and return the final "
            "path; '..' goes up one folder (not above '/'), other names go down.",
            "Write a python function to return the current folder after entering the listed names "
            "one by one, starting at '/', where '..' means the parent.",
            "Given a list of folder names and '..', start at '/' and return the path reached, "
            "like '/a/b' ('/' is its own parent).",
            "In which folder do you end up if you start at '/' and change into each name of the "
            "list, '..' leading one level up? Return the path.",
            "Return the absolute path after a series of directory changes from the root; '..' "
            "leaves a folder, at the root it does nothing.",
            "Walk through directories: names go deeper, '..' back up, beginning in '/'; return "
            "the path as text.",
        ),
        more_phrasings=(
            "Write a function to get the path reached from '/' after a list of moves: a name enters a folder, '..' leaves it.",
            "Write a python function to track the working directory, at first the root, through successive entries of subfolder names and '..'.",
            "Given a list holding folder names and '..', return a path such as '/home/docs' for where one is after all steps; '..' in '/' changes nothing.",
            "What would pwd print if cd was called from '/' with each item of a list in turn, an item being a name or '..'?",
            "Path after a list of cd steps from '/'.",
            "You stand at the top folder; each word tells you the folder to go into, or with two dots to go back out (at the top you stay); write down where you are, with slashes.",
            "The state, printed as '/' plus the '/'-joined stack, after pushing every name and popping (if possible) for every '..' of a sequence, the stack being empty initially.",
            "['a', '..', '..', 'b', 'c'] ends in '/b/c', and no moves at all, or only '..', in '/'.",
        ),
        names=("change_folder", "final_path", "current_folder", "walk_folders"),
        solutions=(
            """def <f>(moves):
    path = []
    for move in moves:
        if move == "..":
            path = path[:-1]
        else:
            path.append(move)
    return "/" + "/".join(path)""",
            """def <f>(names):
    current = "/"
    for name in names:
        if name != "..":
            current = current.rstrip("/") + "/" + name
        else:
            current = current[:current.rindex("/")] or "/"
    return current""",
        ),
        inputs=lambda rng: (
            [rng.choice(("a", "b", "home", "src", "..", "..")) for _ in range(rng.randint(1, 6))],
        ),
    ),
)
