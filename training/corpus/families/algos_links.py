"""Trees as lists of parents and linked lists as dictionaries."""

from training.corpus.family import Family


def parents(rng):
    """A list in which each entry is the parent's index, -1 at index 0, the root."""
    return [-1] + [rng.randrange(i) for i in range(1, rng.randint(3, 9))]


def links(rng):
    """A chain of names as a dictionary name -> next name (None at the end) and its first name."""
    names = rng.sample("abcdefghk", rng.randint(1, 6))
    pairs = list(zip(names, names[1:] + [None]))
    rng.shuffle(pairs)
    return dict(pairs), names[0]


FAMILIES = (
    Family(
        concept="depth-in-parent-list",
        tags=("lists", "recursion"),
        phrasings=(
            "Write a function to find, from a list of parent indices (-1 for the root) "
            "and a node, how many steps up it is from the node to the root.",
            "Write a python function to return the depth of node i in a tree stored "
            "as parents[i], the root having parent -1 and depth 0.",
            "Given a list of parent indices (-1 marks the root) and a node, "
            "return the number of edges between the node and the root.",
            "How many ancestors has node i, if parents[i] is the index of "
            "its parent and the root has -1?",
            "Follow the parents list from a node until -1 is met; return "
            "how many parents were passed.",
            "I need the level of an employee, 0 for the boss, from a list where "
            "entry i is the index of i's superior (-1 for the boss).",
        ),
        more_phrasings=(
            "Write a function to get the depth of node i from a parent array, root (parent -1) at depth 0.",
            "Write a python function to count the edges on the way from a node up to the root of a tree given by the index of each node's parent, -1 at the top.",
            "Take the list of parents, in which the root has -1, and a node's index; give back how far below the root this node sits.",
            "How many times must one go from i to parents[i] until a node with parent -1 is reached?",
            "Distance of node i to the root in a parent array.",
            "Everyone writes down the number of his mother, and the oldest of all writes -1. How many generations is person i after the oldest?",
            "The level of vertex i in a rooted tree encoded by parents[v], with parents[root] = -1 and level(root) = 0.",
            "Climb from i to its parent again and again and return the number of climbs when you stand at the entry with -1 (no climb if i is there already).",
        ),
        names=("depth", "node_depth", "level", "count_ancestors"),
        solutions=("""\
def <f>(parents, i):
    depth = 0
    while parents[i] != -1:
        i = parents[i]
        depth += 1
    return depth
""", """\
def <f>(parents, node):
    if parents[node] == -1:
        return 0
    return 1 + <f>(parents, parents[node])
"""),
        inputs=lambda rng: (lambda p: (p, rng.randrange(len(p))))(parents(rng)),
    ),
    Family(
        concept="height-of-parent-list",
        tags=("lists", "recursion"),
        phrasings=(
            "Write a function to find the height, in levels of nodes, of a tree given "
            "as the list of each node's parent index (-1 for the root).",
            "Write a python function to return the greatest number of nodes on a way from the "
            "root downwards when parents[i] is the parent of i (-1 at the root).",
            "Given a list of parent indices with -1 for the root, return "
            "how many levels the tree has; a lone root has 1.",
            "How many levels deep is a company, if entry i of a list is the index of "
            "i's superior and the boss has -1 (the boss alone is level 1)?",
            "Compute the number of levels of a tree stored as a parent "
            "list, where the root's entry is -1.",
            "I need the tree height counted in nodes, from a list saying for "
            "each node which index its parent has (-1: none).",
        ),
        more_phrasings=(
            "Write a function to get the number of levels of a tree from its parent array, root marked -1.",
            "Write a python function to compute how many nodes lie on the longest root-to-leaf path, the tree being a list with the index of everyone's parent and -1 for the top.",
            "You have a non-empty list whose entry i is the parent index of node i, -1 meaning no parent; return the tree's height, where a single node is 1 high.",
            "How many layers of nodes has the tree that this list of parents describes, if the root with -1 is layer one?",
            "Tree height in nodes from a parent list.",
            "Each worker gives the number of his boss and the chief gives -1; how many ranks does the firm have from the chief to the lowest?",
            "One plus the maximum depth of the vertices of a rooted tree represented by parents[i], with -1 for the root, whose depth is 0.",
            "For each node count the nodes from itself up to the one whose entry is -1, both included, and return the largest count.",
        ),
        names=("tree_height", "count_levels", "levels_of_tree", "height"),
        solutions=("""\
def <f>(parents):
    def level(i):
        return 1 if parents[i] == -1 else 1 + level(parents[i])
    return max(level(i) for i in range(len(parents)))
""", """\
def <f>(parents):
    best = 0
    for i in range(len(parents)):
        depth = 0
        while i != -1:
            i = parents[i]
            depth += 1
        best = max(best, depth)
    return best
"""),
        inputs=lambda rng: (parents(rng),),
    ),
    Family(
        concept="lowest-common-ancestor-parent-list",
        tags=("lists", "sets"),
        phrasings=(
            "Write a function to find in a list of parent indices (-1 for the root) the "
            "lowest common ancestor of two nodes, a node being its own ancestor.",
            "Write a python function to return the deepest node that is an ancestor of both a "
            "and b, a node counting as its own ancestor; parents[i] is i's parent.",
            "Given a parent list (-1 marks the root) and two nodes, return the "
            "nearest common ancestor, which may be one of the nodes itself.",
            "Where do the ways from two nodes up to the root meet first? The "
            "tree is a list of parent indices, the root's is -1.",
            "Compute the LCA of nodes a and b from parents[i], with every "
            "node regarded as an ancestor of itself.",
            "I need the closest shared superior of two employees (possibly one of the "
            "two) from a list of superiors' indices, -1 for the boss.",
        ),
        more_phrasings=(
            "Write a function to find the lowest common ancestor of a and b in a parent array with root parent -1.",
            "Write a python function to return the index of the nearest node above or equal to both given nodes, where the tree is a list with each one's parent and -1 for the top.",
            "Given a list of parents and two node indices, give back the node farthest from the root whose subtree contains both of them.",
            "Which is the deepest node that two nodes have over them in common, either of them being allowed as the answer?",
            "Deepest shared ancestor-or-self of two nodes (parents, a, b).",
            "Two cousins trace back their line, each person knowing only the number of the mother (-1 for the very first). Who is the first person both lines have, themselves counted?",
            "The meet of a and b in the tree order given by the parent function parents, with -1 as the root's parent: the common ancestor of maximal depth, ancestry being reflexive.",
            "Collect a and everything above it, then walk up from b until you hit something collected; return that index. The tree is a list of parent indices.",
        ),
        names=("common_ancestor", "lca", "nearest_ancestor", "meeting_node"),
        solutions=("""\
def <f>(parents, a, b):
    above = {a}
    while parents[a] != -1:
        a = parents[a]
        above.add(a)
    while b not in above:
        b = parents[b]
    return b
""", """\
def <f>(parents, a, b):
    def path(i):
        return [] if i == -1 else path(parents[i]) + [i]
    common = [x for x, y in zip(path(a), path(b)) if x == y]
    return common[-1]
"""),
        inputs=lambda rng: (lambda p: (p, rng.randrange(len(p)),
            rng.randrange(len(p))))(parents(rng)),
    ),
    Family(
        concept="linked-chain-to-list",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to list the names of a chain in order, given a dictionary "
            "name -> next name (None after the last) and the first name.",
            "Write a python function to return all nodes of a linked list stored as {node: "
            "next node}, starting from its head; the last one's next is None.",
            "Given a dict that maps each name to the following one (None at the "
            "end) and the first name, return the names in order.",
            "Follow the links of a dictionary from the head until None is "
            "met and return the list of visited nodes.",
            "Turn a linked list, kept as a dictionary of successors with None at "
            "the end, into an ordinary list; the head is given.",
            "I need the order of the wagons of a train from a dict wagon -> "
            "next wagon (None for the last) and the first wagon.",
        ),
        more_phrasings=(
            "Write a function to turn a dict of next nodes and a head into a list in order.",
            "Write a python function to read off a linked list, stored as node: successor with None for the final one, from its first node, returning the nodes in sequence.",
            "Given a dictionary telling what comes after each element (None: nothing) and the first element or None, give the list of elements as they follow each other.",
            "Which nodes, in order, does one meet when starting at the head and looking up the next in the dictionary till it is None?",
            "List the nodes of a successor dict from the head.",
            "Each clue tells where the next clue is, and the last says None. Starting from the first clue, write down all the places in the order you come to them.",
            "The sequence head, links[head], links[links[head]], ..., ending before None, as a list; empty if head is None.",
            "{\"x\": \"y\", \"y\": None} with head \"x\" becomes [\"x\", \"y\"]: unroll any such dictionary into a list.",
        ),
        names=("chain_to_list", "follow_chain", "linked_to_list", "in_order"),
        solutions=("""\
def <f>(links, head):
    result = []
    while head is not None:
        result.append(head)
        head = links[head]
    return result
""", """\
def <f>(links, head):
    if head is None:
        return []
    return [head] + <f>(links, links[head])
"""),
        inputs=lambda rng: links(rng),
    ),
    Family(
        concept="reverse-linked-chain",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to reverse a linked list stored as a dictionary node -> "
            "next node (None at the end); return the new dictionary.",
            "Write a python function to turn all links of a chain {node: next node} "
            "round, so that the old head's next is None; the head is given too.",
            "Given a dict of successors (None after the last node) and the "
            "head, return the dict of the reversed chain.",
            "Return the dictionary node -> previous node of a linked chain; "
            "the first node, given as second argument, gets None.",
            "Make each node of a chain kept as {node: next} point to the "
            "node before it, the given head pointing to None.",
            "I need a linked list (a dict of next nodes, None at the end) turned "
            "backwards; arguments are the dict and its first node.",
        ),
        more_phrasings=(
            "Write a function to reverse a linked list given as a dict of next nodes and its head.",
            "Write a python function to make from a successor dictionary and its first node the dictionary of the list running the other way, ending in None at the former head.",
            "You have {node: following node or None} and the starting node; give a new dict in which each node points to the one that preceded it, and the start to None.",
            "What does the dictionary of next nodes look like once all arrows of the chain are flipped, the old first node now pointing to None?",
            "Successor dict and head to predecessor dict.",
            "Everybody in the queue knows who is behind them. Now all turn round: make the dict that says who is behind each one then, None for the one formerly at the front.",
            "The mapping that assigns to each node of the list starting at head its predecessor, and None to head itself, where links maps each node to its successor.",
            "{\"a\": \"b\", \"b\": \"c\", \"c\": None} with first node \"a\" turns into {\"a\": None, \"b\": \"a\", \"c\": \"b\"}; do so with any chain.",
        ),
        names=("reverse_links", "reverse_chain", "reverse_linked", "predecessors"),
        solutions=("""\
def <f>(links, head):
    result = {}
    previous = None
    while head is not None:
        result[head] = previous
        previous, head = head, links[head]
    return result
""", """\
def <f>(links, head):
    result = {head: None}
    for node, after in links.items():
        if after is not None:
            result[after] = node
    return result
"""),
        inputs=lambda rng: links(rng),
    ),
    Family(
        concept="middle-of-linked-chain",
        tags=("dictionaries",),
        phrasings=(
            "Write a function to find the middle node of a linked list kept as a dictionary "
            "node -> next node, the second middle one if the length is even.",
            "Write a python function to return the node in the middle of a chain {node: "
            "next, last: None} from its head; of two middle nodes the later one.",
            "Given a dict of successors ending in None and the head, return the "
            "middle node (the second of the two for an even count).",
            "Which node is halfway along a linked chain? With two candidates take "
            "the one farther from the head. Arguments: dict, head.",
            "Find the centre of a linked list, stored as {node: next}, with a slow "
            "and a fast pointer; for even lengths the latter middle.",
            "I need the node at index length // 2 (from 0) of a chain given by a dict "
            "of next nodes (None after the last) and its first node.",
        ),
        more_phrasings=(
            "Write a function to get the middle node of a chain stored as a dict of successors, the later one of two.",
            "Write a python function to locate the central element of a linked list {node: next or None} from its head, taking the second of both centres if there is an even number.",
            "Given links (node to following node, None at the end) and the head, give back the node having as many before it as after it, or one more before it than after it.",
            "Which node lies at the centre of the list that starts at head, the back one of the middle pair in case of even length?",
            "Middle node of a dict-linked list; later if even.",
            "People hold hands in a row and each knows just the next one. Starting with the first, name the person in the middle; if two are in the middle, the one nearer the end.",
            "The element at zero-based position floor(length / 2) of the sequence head, links[head], ... before None.",
            "Let one runner go two links whenever the other goes one; where the slow one stands when the fast one is on the last node or past it is the answer (arguments: the dict of links, the head).",
        ),
        names=("middle_node", "find_middle", "middle_of_chain", "halfway"),
        solutions=("""\
def <f>(links, head):
    slow = fast = head
    while fast is not None and links[fast] is not None:
        slow = links[slow]
        fast = links[links[fast]]
    return slow
""", """\
def <f>(links, head):
    nodes = []
    while head is not None:
        nodes.append(head)
        head = links[head]
    return nodes[len(nodes) // 2]
"""),
        inputs=lambda rng: links(rng),
    ),
)
