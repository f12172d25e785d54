"""Binary trees as nested tuples (value, left, right)."""

from training.corpus.draw import chance, coin, distinct, size
from training.corpus.family import Family


def tree(rng, nodes):
    """A binary tree (value, left, right) with that many nodes, or None for none."""
    if nodes == 0:
        return None
    left = rng.randint(0, nodes - 1)
    return (rng.randint(1, 9), tree(rng, left), tree(rng, nodes - 1 - left))


def any_tree(rng, smallest=0, largest=4):
    """A small binary tree as the only argument."""
    if smallest == 0 and chance(rng, 0.06):
        return (None,)
    return (tree(rng, rng.randint(max(1, smallest), largest)),)


def search_tree(rng, values):
    """A binary search tree of the given ascending values."""
    if not values:
        return None
    i = rng.randrange(len(values))
    return (values[i], search_tree(rng, values[:i]), search_tree(rng, values[i + 1:]))


def mirrored(node):
    """The tree with left and right exchanged everywhere."""
    return node and (node[0], mirrored(node[2]), mirrored(node[1]))


def leftmost_sum(node):
    """The sum of one way down to a leaf, on the left where possible."""
    return node[0] + leftmost_sum(node[1] or node[2]) if node[1] or node[2] else node[0]


FAMILIES = (
    Family(
        concept="binary-tree-depth",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to find the height of a binary tree given as nested tuples "
            "(value, left, right), with None for an empty tree of height 0.",
            "Write a python function to return the number of levels of a binary tree "
            "(value, left, right); None is an empty tree with no level.",
            "Given a binary tree as (value, left subtree, right subtree) or None, "
            "return how many nodes the longest way down from the root has.",
            "How many levels has a tree of nested tuples (value, left, "
            "right), None standing for no tree?",
            "Compute the depth of a binary tree of tuples (value, left, right): "
            "0 for None, else one more than the deeper subtree.",
            "I need the height, counted in nodes, of a tree written "
            "(value, left, right) with None for missing children.",
        ),
        more_phrasings=(
            "Write a function to get the height in nodes of a binary tree (value, left, right), 0 for None.",
            "Write a python function to determine how many levels a binary tree made of triples (value, left, right) extends over, an absent tree, None, having none.",
            "For nested tuples (value, left, right) with None for nothing, give the number of nodes on the longest descent from the top.",
            "How deep is this (value, left, right) tree, if a lone node is 1 deep and None is 0 deep?",
            "Levels of a (value, left, right) tuple tree.",
            "A person and the descendants on either side are written (value, left, right), None for nobody. How many generations are there, the first person's own included?",
            "h(None) = 0 and h((value, left, right)) = 1 + max(h(left), h(right)).",
            "Take off the root, then the row of its children, and so on; return how many rows could be taken off the tree of (value, left, right) tuples before None was left.",
        ),
        names=("tree_depth", "height", "tree_height", "levels"),
        solutions=("""\
def <f>(tree):
    if tree is None:
        return 0
    value, left, right = tree
    return 1 + max(<f>(left), <f>(right))
""", """\
def <f>(root):
    level = [root] if root else []
    depth = 0
    while level:
        depth += 1
        level = [child for node in level for child in node[1:] if child]
    return depth
""", """\
def <f>(node):
    return 1 + max(<f>(node[1]), <f>(node[2])) if node else 0
"""),
        inputs=lambda rng: any_tree(rng),
    ),
    Family(
        concept="binary-tree-sum",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to add up all values of a binary tree given as nested "
            "tuples (value, left, right), None being an empty tree with sum 0.",
            "Write a python function to return the sum of the values in a tree of "
            "tuples (value, left, right) with None for missing subtrees.",
            "Given a binary tree as (value, left, right) or None, return "
            "the total of all its values.",
            "What do the numbers in all nodes of a nested tuple tree "
            "(value, left, right) sum to? None counts 0.",
            "Compute the sum over a binary tree of tuples (value, left subtree, right subtree).",
            "I need the total of all node values of a tree like (1, (2, None, None), None).",
        ),
        more_phrasings=(
            "Write a function to sum the values of a binary tree (value, left, right), None being 0.",
            "Write a python function to total the numbers held by every node of a binary tree that is built from triples (value, left, right).",
            "For nested tuples (value, left, right), None where a branch is lacking, give what all the contained values come to.",
            "How much do you get if you add the values of every node in this (value, left, right) tree, or 0 for None?",
            "Grand total of a (value, left, right) tuple tree.",
            "Every box has a sum of money and may have a box on its left and on its right, written (value, left, right), with None for no box. How much money is in all the boxes?",
            "s(None) = 0 and s((value, left, right)) = value + s(left) + s(right).",
            "(1, (2, None, None), (3, None, (4, None, None))) gives 10 and None gives 0: return such a total for any binary tree.",
        ),
        names=("tree_sum", "sum_tree", "total", "sum_of_nodes"),
        solutions=("""\
def <f>(tree):
    if tree is None:
        return 0
    value, left, right = tree
    return value + <f>(left) + <f>(right)
""", """\
def <f>(root):
    total, stack = 0, [root]
    while stack:
        node = stack.pop()
        if node:
            total += node[0]
            stack += node[1:]
    return total
"""),
        inputs=lambda rng: any_tree(rng),
    ),
    Family(
        concept="count-leaves-of-tree",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to count the leaves, nodes without children, of a "
            "binary tree of tuples (value, left, right), None being empty.",
            "Write a python function to return how many nodes of a tree (value, left, "
            "right) have None on both sides; an empty tree None has 0.",
            "Given a binary tree as nested tuples (value, left, right) or "
            "None, return the number of its leaves.",
            "How many nodes of a tuple tree (value, left, right) have no subtree at all?",
            "Compute the number of end nodes, those with two None "
            "children, in a tree (value, left, right).",
            "I need the count of leaves of my binary tree; nodes are "
            "(value, left, right) and missing parts are None.",
        ),
        names=("count_leaves", "leaves", "leaf_count", "number_of_leaves"),
        solutions=("""\
def <f>(tree):
    if tree is None:
        return 0
    value, left, right = tree
    if left is None and right is None:
        return 1
    return <f>(left) + <f>(right)
""", """\
def <f>(root):
    count, stack = 0, [root]
    while stack:
        node = stack.pop()
        if node is not None:
            if node[1] is None and node[2] is None:
                count += 1
            stack.extend(node[1:])
    return count
"""),
        inputs=lambda rng: any_tree(rng, 0, 5),
    ),
    Family(
        concept="tree-traversal-preorder",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to list the values of a binary tree of tuples "
            "(value, left, right) in preorder (the node, then its left part, "
            "then its right part), None being an empty tree.",
            "Write a python function to return the preorder traversal of a tree "
            "of nested tuples (value, left, right): the node, then its left part, "
            "then its right part; None gives an empty list.",
            "Given a binary tree as (value, left, right) or None, return the list of its "
            "values with every node before all that is below it and each whole left part "
            "before the right part.",
            "In which order does a preorder walk (the node, then its left part, then its right "
            "part) meet the values of a tuple tree (value, left, right)? Return the list.",
            "Walk a tuple tree (value, left, right) from the root: first the node, then its "
            "whole left part, then its whole right part; collect the values in a list.",
            "I need the values of a binary tree (value, left, right) in "
            "preorder as a list; None is an empty tree.",
        ),
        more_phrasings=(
            "Write a function to get the preorder list of a (value, left, right) tree, [] for None.",
            "Write a python function to enumerate the contents of a binary tree of triples (value, left, right) so that each node precedes its left subtree, and that precedes its right subtree.",
            "For nested tuples (value, left, right) or None, give a list beginning with the root's value, then all of the left branch and then all of the right branch, each listed by the same rule.",
            "What is the sequence of values in a depth-first visit of a (value, left, right) tree that notes a node on arrival and goes left before right?",
            "Preorder values of a tuple tree (value, left, right).",
            "Read out the family tree (value, left, right): always the parent first, then everyone under the left child, then everyone under the right one. Put the names in a list; None is nobody.",
            "pre(None) = [] and pre((value, left, right)) = [value] + pre(left) + pre(right).",
            "Drop the brackets and every None from the text of the nested tuples (value, left, right): return the values in the order in which they stand there.",
        ),
        names=("preorder", "preorder_values", "node_first", "list_preorder"),
        solutions=("""\
def <f>(tree):
    if tree is None:
        return []
    value, left, right = tree
    return [value] + <f>(left) + <f>(right)
""", """\
def <f>(root):
    values = []
    def visit(node):
        if node is not None:
            values.append(node[0])
            visit(node[1])
            visit(node[2])
    visit(root)
    return values
"""),
        inputs=lambda rng: any_tree(rng, 2, 4),
    ),
    Family(
        concept="tree-traversal-inorder",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to list the values of a binary tree of tuples "
            "(value, left, right) in inorder (the left part, then the node, "
            "then the right part), None being an empty tree.",
            "Write a python function to return the inorder traversal of a tree of "
            "nested tuples (value, left, right): the left part, then the node, "
            "then the right part; None gives an empty list.",
            "Given a binary tree as (value, left, right) or None, return the list of its "
            "values with each node after all of its left part and before all of its right "
            "part.",
            "In which order does an inorder walk (the left part, then the node, then the right "
            "part) meet the values of a tuple tree (value, left, right)? Return the list.",
            "Read a tuple tree (value, left, right) from left to right, every node standing "
            "between its left and its right part; collect the values in a list.",
            "I need the values of a binary tree (value, left, right) in "
            "inorder as a list; None is an empty tree.",
        ),
        names=("inorder", "inorder_values", "left_node_right", "list_inorder"),
        solutions=("""\
def <f>(tree):
    if tree is None:
        return []
    value, left, right = tree
    return <f>(left) + [value] + <f>(right)
""", """\
def <f>(root):
    values = []
    def visit(node):
        if node is not None:
            visit(node[1])
            values.append(node[0])
            visit(node[2])
    visit(root)
    return values
"""),
        inputs=lambda rng: any_tree(rng, 2, 4),
    ),
    Family(
        concept="tree-traversal-postorder",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to list the values of a binary tree of tuples "
            "(value, left, right) in postorder (the left part, then the right "
            "part, then the node), None being an empty tree.",
            "Write a python function to return the postorder traversal of a tree "
            "of nested tuples (value, left, right): the left part, then the right "
            "part, then the node; None gives an empty list.",
            "Given a binary tree as (value, left, right) or None, return the list of its "
            "values with every node after all that is below it and each whole left part "
            "before the right part.",
            "In which order does a postorder walk (the left part, then the right part, then the "
            "node) meet the values of a tuple tree (value, left, right)? Return the list.",
            "Walk a tuple tree (value, left, right) children first: the whole left part, "
            "then the whole right part and only then the node; collect the values in a list.",
            "I need the values of a binary tree (value, left, right) in "
            "postorder as a list; None is an empty tree.",
        ),
        more_phrasings=(
            "Write a function to get the postorder list of a (value, left, right) tree, [] for None.",
            "Write a python function to enumerate the contents of a binary tree of triples (value, left, right) so that each node follows its right subtree, and that follows its left subtree.",
            "For nested tuples (value, left, right) or None, give a list with all of the left branch, then all of the right branch, each by the same rule, and the root's value at the end.",
            "What is the sequence of values in a depth-first visit of a (value, left, right) tree that goes left before right and notes a node on leaving it for good?",
            "Postorder values of a tuple tree (value, left, right).",
            "Tidy up the family tree (value, left, right): nobody is written down before all under them are, those on the left side first. Put the names in a list; None is nobody.",
            "post(None) = [] and post((value, left, right)) = post(left) + post(right) + [value].",
            "Pluck leaves, always the leftmost there is, a node turning into a leaf when nothing hangs from it; return the values of the (value, left, right) tree in the order of plucking.",
        ),
        names=("postorder", "postorder_values", "node_last", "list_postorder"),
        solutions=("""\
def <f>(tree):
    if tree is None:
        return []
    value, left, right = tree
    return <f>(left) + <f>(right) + [value]
""", """\
def <f>(root):
    values = []
    def visit(node):
        if node is not None:
            visit(node[1])
            visit(node[2])
            values.append(node[0])
    visit(root)
    return values
"""),
        inputs=lambda rng: any_tree(rng, 2, 4),
    ),
    Family(
        concept="level-order-values",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to list the values of a binary tree (value, left, "
            "right) level by level, from left to right, as one flat list.",
            "Write a python function to return the breadth-first (level order) values of "
            "a tree of tuples (value, left, right); None is an empty tree.",
            "Given a binary tree as (value, left, right) or None, return its "
            "values from top to bottom, each level from left to right.",
            "Read a tuple tree (value, left, right) row by row, starting "
            "at the root; return the values in one list.",
            "Traverse a binary tree of nested tuples (value, left, right) "
            "in level order and return a flat list of values.",
            "I need the node values of a tree (value, left, right) sorted "
            "by depth, left before right within a level.",
        ),
        more_phrasings=(
            "Write a function to get the level-order values of a (value, left, right) tree as one list.",
            "Write a python function to enumerate the contents of a binary tree of triples (value, left, right) by growing depth, and at equal depth from the left; None yields an empty list.",
            "For nested tuples (value, left, right) or None, give a flat list with the root, its children, its grandchildren and so forth, every generation from left to right.",
            "Which values does a breadth-first visit of a (value, left, right) tree meet one after the other?",
            "Flat breadth-first list of a tuple tree (value, left, right).",
            "Draw the family tree written (value, left, right) with None for nobody, and read it like a page, line by line from the top; list what you read.",
            "The labels of the binary tree, given as (value, left, right) or None, sorted by depth and, within a depth, by position from left to right.",
            "Put the root in a queue; take the front node out, note its value, and put its left and right child, where there are any, at the back; return the noted values of the (value, left, right) tree.",
        ),
        names=("level_order", "breadth_first", "by_levels", "row_by_row"),
        solutions=("""\
def <f>(tree):
    values = []
    level = [tree] if tree else []
    while level:
        values += [node[0] for node in level]
        level = [child for node in level for child in node[1:] if child]
    return values
""", """\
from collections import deque

def <f>(root):
    values = []
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node is not None:
            values.append(node[0])
            queue.extend(node[1:])
    return values
"""),
        inputs=lambda rng: any_tree(rng),
    ),
    Family(
        concept="mirror-binary-tree",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to mirror a binary tree of tuples (value, left, "
            "right): exchange left and right everywhere; None stays None.",
            "Write a python function to return a tree (value, left, right) "
            "with the two subtrees of every node swapped.",
            "Given a binary tree as nested tuples (value, left, right) or "
            "None, return its mirror image as tuples.",
            "Turn a tuple tree (value, left, right) left to right at all "
            "levels and return the new tree.",
            "Invert a binary tree: each node (value, left, right) becomes "
            "(value, mirrored right, mirrored left).",
            "I need the left-right reflection of my tree of (value, left, "
            "right) tuples with None for missing nodes.",
        ),
        more_phrasings=(
            "Write a function to invert a binary tree of (value, left, right) tuples.",
            "Write a python function to build the reflection of a binary tree made of triples (value, left, right), in which at each node the branches have changed sides.",
            "For nested tuples (value, left, right) or None, give tuples of the same kind with the second and third entry interchanged at every depth.",
            "What does the (value, left, right) tree look like in a mirror standing beside it? None looks the same.",
            "Swap left and right at every node of a tuple tree (value, left, right).",
            "Hold the drawing of the tree (value, left, right) against the light and look at it from behind: write down as tuples what you see, None being nothing.",
            "m(None) = None and m((value, left, right)) = (value, m(right), m(left)).",
            "Whatever was reached by going left, left, right is reached by right, right, left in the result: return the (value, left, right) tree so turned round.",
        ),
        names=("mirror_tree", "invert_tree", "flip", "mirror"),
        solutions=("""\
def <f>(tree):
    if tree is None:
        return None
    value, left, right = tree
    return (value, <f>(right), <f>(left))
""", """\
def <f>(node):
    return (node[0], <f>(node[2]), <f>(node[1])) if node else node
"""),
        inputs=lambda rng: any_tree(rng, 1, 3),
    ),
    Family(
        concept="is-binary-search-tree",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to check whether a binary tree (value, left, right) is a "
            "search tree: smaller values left, larger ones right, none equal.",
            "Write a python function to tell if a tree of tuples (value, left, right) is a "
            "valid binary search tree with strictly ascending in-order values.",
            "Given a binary tree as nested tuples (value, left, right) or None, "
            "return True if its in-order values strictly increase.",
            "Is every value of a tuple tree (value, left, right) greater than "
            "all values to its left and less than all to its right?",
            "Check the binary search tree property, without duplicates, "
            "of a tree (value, left, right); None is valid.",
            "I need to know if for each node (value, left, right) everything left "
            "is strictly less and everything right strictly more.",
        ),
        names=("is_search_tree", "is_bst", "valid_bst", "check_bst"),
        solutions=("""\
def <f>(tree):
    def values(node):
        if node is None:
            return []
        return values(node[1]) + [node[0]] + values(node[2])
    order = values(tree)
    return all(a < b for a, b in zip(order, order[1:]))
""", """\
def <f>(tree, low=float("-inf"), high=float("inf")):
    if tree is None:
        return True
    value, left, right = tree
    return low < value < high and <f>(left, low, value) and <f>(right, value, high)
"""),
        inputs=lambda rng: (search_tree(rng, sorted(distinct(rng, 1, 20,
            3))),) if coin(rng) else any_tree(rng, 3, 3),
    ),
    Family(
        concept="search-tree-insert",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to insert a new value into a binary search tree of tuples "
            "(value, left, right), as a leaf; equal values are not added again.",
            "Write a python function to return the search tree (value, left, right) after adding "
            "x at the place where a search for it ends; no change if x is there.",
            "Given a binary search tree as nested tuples or None and a number, return "
            "the tree with the number as a new leaf (unless present).",
            "Add a value to a search tree of (value, left, right) tuples: smaller goes "
            "left, larger right; an existing value leaves the tree as is.",
            "What does a binary search tree (value, left, right) look like after the "
            "usual insertion of x without rebalancing? Duplicates are ignored.",
            "I need plain insertion into a tuple search tree (value, left, right); "
            "None is the empty tree, an equal value changes nothing.",
        ),
        more_phrasings=(
            "Write a function to insert x into a binary search tree of (value, left, right) tuples, ignoring duplicates.",
            "Write a python function to put a number into an ordered binary tree made of triples (value, left, right) as a new bottom node without rearranging anything, or leave the tree alone if the number is in it.",
            "For a search tree of nested tuples (value, left, right) or None and a number x, give the tree that also contains x, attached where the descent by comparison runs into None.",
            "How is the tree of (value, left, right) tuples after x was hung in by going left for less and right for more, an equal value ending the matter?",
            "BST leaf insertion for tuples (value, left, right); duplicates ignored.",
            "A new child joins the ordered tree (value, left, right): smaller than the one met, go left; bigger, go right; nobody there (None), stay there; one just like it met, go home. Show the tree afterwards.",
            "ins(None, x) = (x, None, None); ins((v, l, r), x) is (v, ins(l, x), r) for x < v, (v, l, ins(r, x)) for x > v, and (v, l, r) for x = v.",
            "None and 5 give (5, None, None), and with 3 added this is (5, (3, None, None), None); return the (value, left, right) search tree with one more value, unless it has it already.",
        ),
        names=("insert", "add_to_tree", "insert_value", "bst_insert"),
        solutions=("""\
def <f>(tree, x):
    if tree is None:
        return (x, None, None)
    value, left, right = tree
    if x < value:
        return (value, <f>(left, x), right)
    if x > value:
        return (value, left, <f>(right, x))
    return tree
""", """\
def <f>(tree, x):
    path = []
    while tree is not None and tree[0] != x:
        path.append(tree)
        tree = tree[1] if x < tree[0] else tree[2]
    tree = tree or (x, None, None)
    for value, left, right in reversed(path):
        tree = (value, tree, right) if x < value else (value, left, tree)
    return tree
"""),
        inputs=lambda rng: (lambda t: (t, t[0] if t and chance(rng, 0.35) else rng.randint(1, 9)))(
            search_tree(rng, sorted(distinct(rng, 1, 9, size(rng, 2, 3))))),
    ),
    Family(
        concept="has-root-to-leaf-sum",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to check whether the values on some way from the root to "
            "a leaf of a tree (value, left, right) add up to a target.",
            "Write a python function to tell if a root-to-leaf path of a binary tree of "
            "tuples (value, left, right) has a given sum; None has no path.",
            "Given a binary tree as nested tuples (value, left, right) and a target, "
            "return True if a complete path down to a leaf has that sum.",
            "Does any path from the root down to a node without children sum exactly "
            "to the target? The tree is (value, left, right) tuples.",
            "Check for a root-to-leaf path with a certain total in a tuple "
            "tree (value, left, right); a leaf has None twice.",
            "I need to know if a walk from the top to a leaf of my (value, "
            "left, right) tree can collect exactly a given sum.",
        ),
        more_phrasings=(
            "Write a function to check if a (value, left, right) tree has a root-to-leaf path with a given sum.",
            "Write a python function to decide whether going down a binary tree of triples (value, left, right), from the top to a node with no children, can yield just a target total.",
            "For nested tuples (value, left, right) or None, and a target, answer True if the values passed on one of the descents to a childless node total the target, otherwise False (None: False).",
            "Is there a leaf for which the values from the root down to it, both included, amount to the target in this (value, left, right) tree?",
            "Root-to-leaf sum test for a tuple tree (value, left, right).",
            "Walk down from the top of the tree (value, left, right) to where it goes no further, collecting the numbers; can you arrive with exactly the wanted amount? True or False, and False for None.",
            "True iff some leaf, that is some (v, None, None), has a path from the root to it with vertex values summing to the target.",
            "(1, (2, None, None), None) is True for 3, but not for 1, since the root is no leaf; return such a bool for a (value, left, right) tree and a target.",
        ),
        names=("has_path_sum", "path_sum", "can_collect", "path_with_sum"),
        solutions=("""\
def <f>(tree, target):
    if tree is None:
        return False
    value, left, right = tree
    if left is None and right is None:
        return value == target
    return <f>(left, target - value) or <f>(right, target - value)
""", """\
def <f>(tree, target):
    def sums(node):
        value, left, right = node
        below = [s for child in (left, right) if child for s in sums(child)]
        return [value + s for s in below or [0]]
    return tree is not None and target in sums(tree)
"""),
        inputs=lambda rng: (lambda t: (t, rng.choice((rng.randint(4, 20), t[0], leftmost_sum(t),
            leftmost_sum(mirrored(t))))))(tree(rng, rng.randint(1, 4))),
    ),
    Family(
        concept="largest-root-to-leaf-sum",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to find the <which> sum of the values on a way from "
            "the root of a tree (value, left, right) down to a leaf.",
            "Write a python function to return the <which> root-to-leaf total in a binary "
            "tree of tuples (value, left, right), None being a missing child.",
            "Given a non-empty binary tree as nested tuples (value, left, "
            "right), return the <which> path sum from root to a leaf.",
            "What is the <which> total collected when walking from the top to a "
            "node without children? Nodes are (value, left, right).",
            "Compute the <which> sum along any complete downward path of a tuple "
            "tree (value, left, right); a path ends at a leaf only.",
            "I need the <which> of all root-to-leaf sums of my (value, "
            "left, right) tree, which is not empty.",
        ),
        more_phrasings=(
            "Write a function to get the <which> root-to-leaf sum of a non-empty (value, left, right) tree.",
            "Write a python function to determine, over all leaves of a binary tree of triples (value, left, right), the <which> total of the values from the top down to the leaf.",
            "For nested tuples (value, left, right) with None where a child is lacking, add the values along every way from the root to a childless node and give the <which> of these sums.",
            "Which sum is the <which> one among those of the full descents in this (value, left, right) tree, from the root to its leaves?",
            "The <which> leaf-path total of a tuple tree (value, left, right).",
            "Walk down from the top of the tree (value, left, right) to a place where it goes no further, adding up the numbers; what is the <which> amount you can arrive with?",
            "The <which> element of { sum of the vertex values on the path from the root to v : v a leaf } for a non-empty tree of tuples (value, left, right).",
            "A leaf (v, None, None) gives v, and any other node gives its value plus the <which> result of the children it has: return what the root of the tree (value, left, right) gives.",
        ),
        names=("best_path_sum", "path_total", "extreme_path", "root_to_leaf"),
        solutions=("""\
def <f>(tree):
    value, left, right = tree
    sums = sorted(<f>(child) for child in (left, right) if child)
    return value + sums[<index>] if sums else value
""", """\
def <f>(tree):
    sums = []
    stack = [(tree, 0)]
    while stack:
        (value, left, right), above = stack.pop()
        if left is None and right is None:
            sums.append(above + value)
        stack += [(child, above + value) for child in (left, right) if child]
    return sorted(sums)[<index>]
"""),
        inputs=lambda rng, which, index: any_tree(rng, 3, 5),
        parameters=lambda rng: rng.choice(({"which": "smallest", "index": 0}, {"which": "largest",
            "index": -1})),
    ),
)
