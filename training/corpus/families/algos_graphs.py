"""Graphs as edge lists and as dictionaries of neighbours."""

from training.corpus.draw import chance
from training.corpus.family import Family


def edges(rng, nodes=5, most=6):
    """Different undirected edges (a, b) between nodes 0, 1, ..., a < b."""
    possible = [(a, b) for a in range(nodes) for b in range(a + 1, nodes)]
    return rng.sample(possible, rng.randint(1, min(most, len(possible))))


def some_edges(rng):
    """A number of nodes and undirected edges between them."""
    nodes = rng.randint(3, 6)
    return nodes, edges(rng, nodes, 6)


def arrows(rng, most=6):
    """Different directed edges between letters."""
    possible = [(a, b) for a in "abcd" for b in "abcd" if a != b]
    return rng.sample(possible, rng.randint(3, most))


def ordered_arrows(rng):
    """Directed edges without a cycle, between the letters of a shuffled alphabet."""
    names = rng.sample("abcde", 5)
    possible = [(names[i], names[j]) for i in range(5) for j in range(i + 1, 5)]
    return rng.sample(possible, rng.randint(2, 6))


def neighbours(rng, nodes=5):
    """A dictionary from each letter to the letters its arrows lead to."""
    names = "abcdef"[:nodes]
    return {a: sorted(rng.sample([b for b in names if b != a], rng.choice((0, 1, 1, 2))))
            for a in names}


FAMILIES = (
    Family(
        concept="node-degrees",
        tags=("dictionaries", "counters"),
        phrasings=(
            "Write a function to count for each node of an undirected graph, "
            "given as a list of edges (a, b), how many edges it has.",
            "Write a python function to return a dictionary from every "
            "node in a list of edges to its degree.",
            "Given the edges of an undirected graph as pairs, return a dict "
            "with the number of edges at each node that occurs.",
            "How many edges end at each node? Take a list of undirected (a, "
            "b) pairs and return a dictionary node -> count.",
            "Compute the degrees of all nodes mentioned in an edge list, as a dictionary.",
            "I have friendships as pairs of numbers and need a dictionary "
            "telling how many friends each person has.",
        ),
        more_phrasings=(
            "Write a function to get a dict of how many edges each node has, from undirected pairs (a, b).",
            "Write a python function to tally, for every vertex that occurs in a list of two-way edges, its number of incident edges.",
            "Take a list of node pairs, each an undirected edge, and return a dictionary whose keys are the nodes and whose values say in how many pairs they stand.",
            "With how many lines is every point joined, when lines are pairs of points? Answer with a dict point -> number.",
            "dict node -> degree from undirected edges",
            "Some people shook hands, and each handshake was written as a pair; make a dictionary that says for every person how many handshakes he had.",
            "The map v -> number of edges incident to v, defined on all endpoints of an undirected edge list.",
            "[(1, 2), (2, 3)] gives {1: 1, 2: 2, 3: 1}; nodes that no edge names are not in the dictionary.",
        ),
        names=("degrees", "node_degrees", "count_edges", "friend_counts"),
        solutions=("""\
def <f>(edges):
    degrees = {}
    for a, b in edges:
        degrees[a] = degrees.get(a, 0) + 1
        degrees[b] = degrees.get(b, 0) + 1
    return degrees
""", """\
from collections import Counter

def <f>(edges):
    return dict(Counter(node for edge in edges for node in edge))
"""),
        inputs=lambda rng: (edges(rng),),
    ),
    Family(
        concept="adjacency-from-edges",
        tags=("dictionaries", "lists"),
        phrasings=(
            "Write a function to turn a list of undirected edges (a, b) into a "
            "dictionary from each node to the sorted list of its neighbours.",
            "Write a python function to build the adjacency dictionary (node -> "
            "ascending list of neighbours) of an undirected graph from its edges.",
            "Given undirected edges as pairs, return a dict with every "
            "occurring node's neighbours in ascending order.",
            "Which nodes are next to each node? Return a dictionary of "
            "sorted neighbour lists for a list of two-way edges.",
            "Convert an edge list of an undirected graph to neighbour "
            "lists, each sorted, keyed by node.",
            "I have two-way roads as (a, b) pairs and need a dictionary: "
            "town -> sorted list of towns directly connected.",
        ),
        more_phrasings=(
            "Write a function to get a dict node -> sorted neighbours out of undirected pairs (a, b).",
            "Write a python function to convert a two-way edge list into adjacency lists in rising order, keyed by vertex.",
            "Take a list of node pairs, each usable in both directions, and return a dictionary in which each node named has the ascending list of those it is paired with.",
            "Who is directly joined to whom, when the undirected joints are pairs? Give a dict with a sorted list for each node.",
            "adjacency dict with sorted lists from undirected edges",
            "Friendships are written as pairs and hold both ways; make a dictionary that tells for each person all friends, in order.",
            "The map v -> increasing list of all u such that (u, v) or (v, u) is in the edge list, for every endpoint v.",
            "[(1, 3), (1, 2)] gives {1: [2, 3], 2: [1], 3: [1]}: each pair is entered on either side.",
        ),
        names=("adjacency", "build_graph", "neighbour_lists", "to_adjacency"),
        solutions=("""\
def <f>(edges):
    graph = {}
    for a, b in edges:
        graph.setdefault(a, []).append(b)
        graph.setdefault(b, []).append(a)
    return {node: sorted(graph[node]) for node in graph}
""", """\
from collections import defaultdict

def <f>(edges):
    graph = defaultdict(set)
    for a, b in edges:
        graph[a].add(b)
        graph[b].add(a)
    return {node: sorted(near) for node, near in graph.items()}
"""),
        inputs=lambda rng: (edges(rng, 5, 4),),
    ),
    Family(
        concept="count-connected-components",
        tags=("recursion", "sets"),
        phrasings=(
            "Write a function to count the connected components of an "
            "undirected graph with nodes 0 to n - 1 and a list of edges.",
            "Write a python function to return into how many separate parts n nodes "
            "(0 to n - 1) fall, given the edges (a, b) between them.",
            "Given n and undirected edges between the nodes 0..n-1, return the "
            "number of connected groups, lone nodes included.",
            "How many groups do n people form if the pairs in a list know each "
            "other and acquaintance carries over? Arguments: n, pairs.",
            "Compute the number of connected components; the arguments are the "
            "count of nodes (numbered from 0) and the edge list.",
            "I need to know how many islands of connected computers there are "
            "among n, numbered from 0, with the given cables.",
        ),
        names=("count_components", "components", "connected_groups", "count_groups"),
        solutions=("""\
def <f>(n, edges):
    group = list(range(n))
    for a, b in edges:
        old, new = group[a], group[b]
        group = [new if g == old else g for g in group]
    return len(set(group))
""", """\
def <f>(n, edges):
    parent = list(range(n))
    def find(x):
        while parent[x] != x:
            x = parent[x]
        return x
    for a, b in edges:
        parent[find(a)] = find(b)
    return sum(find(x) == x for x in range(n))
"""),
        inputs=lambda rng: some_edges(rng),
    ),
    Family(
        concept="same-component",
        tags=("sets", "recursion"),
        phrasings=(
            "Write a function to check whether two nodes of an undirected "
            "graph, given by its edges, are connected by a path.",
            "Write a python function to tell if one can get from node a to node "
            "b along undirected edges (arguments: edges, a, b).",
            "Given a list of two-way edges and two nodes, return True if some "
            "path joins the nodes (a node is joined to itself).",
            "Can b be reached from a by way of the roads in a list of pairs, "
            "usable in both directions? Arguments: roads, a, b.",
            "Check if two people are linked through a chain of the given "
            "friendships (pairs, mutual); arguments pairs, first, second.",
            "I need to know whether nodes a and b lie in the same connected "
            "part of an undirected edge list; return a bool.",
        ),
        more_phrasings=(
            "Write a function to tell if two nodes hang together by undirected edges; arguments edges, a, b.",
            "Write a python function to decide whether a route of any length over two-way edges leads from one vertex to another, each vertex being linked with itself.",
            "Take a list of node pairs passable both ways, then two nodes; return True when the second node can be got to from the first, False otherwise.",
            "Is there a chain of undirected edges from a to b, or are they the same node?",
            "undirected connectivity test: edges, a, b",
            "Roads join pairs of towns and can be used either way; say whether one can drive from the first town to the second, perhaps through others.",
            "The predicate that a and b are equivalent under the reflexive, symmetric and transitive closure of the edge list.",
            "With [(1, 2), (2, 3), (5, 6)] the nodes 3 and 1 give True, 1 and 5 give False.",
        ),
        names=("connected", "is_connected", "same_group", "path_exists"),
        solutions=("""\
def <f>(edges, a, b):
    reached = {a}
    for _ in edges:
        for x, y in edges:
            if x in reached or y in reached:
                reached |= {x, y}
    return b in reached
""", """\
def <f>(edges, start, goal):
    seen, stack = {start}, [start]
    while stack:
        node = stack.pop()
        for x, y in edges:
            if node in (x, y):
                other = y if node == x else x
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
    return goal in seen
"""),
        inputs=lambda rng: (lambda n, e: (e, *rng.sample(range(n), 2)))(*some_edges(rng)),
    ),
    Family(
        concept="reachable-nodes-sorted",
        tags=("recursion", "dictionaries"),
        phrasings=(
            "Write a function to list in sorted order all nodes reachable from a start in a "
            "directed graph given as a dictionary of neighbour lists, start included.",
            "Write a python function to return the sorted list of the nodes one can get to "
            "from a start node (itself included) along a dict of neighbour lists.",
            "Given a dictionary node -> list of next nodes and a start, return "
            "every node reachable from the start, the start too, sorted.",
            "Which nodes can be visited by following the arrows of a graph dict "
            "from a start node? Return them sorted, with the start.",
            "Explore a graph {node: [successors]} from a node and return all "
            "nodes found, the first one included, in ascending order.",
            "I need everything reachable from a given page by links (dict of "
            "lists), the page itself included, as a sorted list.",
        ),
        more_phrasings=(
            "Write a function to get all nodes one can get to from a start along arrows (dict node -> list), start too, sorted.",
            "Write a python function to compute the ascending list of vertices in the forward closure of a start vertex, itself among them, for a successor dictionary.",
            "Take a dictionary from each node to the nodes its arrows point at, then a start; return a sorted list of everywhere you may be after zero or more arrows.",
            "Which nodes can be arrived at by following the dictionary's one-way links from the start, counting the start, in ascending order?",
            "sorted nodes reachable from a start, start included",
            "Rumours spread: the dictionary says whom each person tells; list, in order, all who will know if the start person knows.",
            "The sorted list of all v with start ->* v, where u -> v means that v is in graph[u] and ->* is the reflexive transitive closure.",
            "Begin with just the start in a set, keep adding the listed successors of its members until nothing new turns up, and return the set sorted.",
        ),
        names=("reachable", "explore", "all_reachable", "reachable_from"),
        solutions=("""\
def <f>(graph, start):
    seen, stack = {start}, [start]
    while stack:
        for node in graph[stack.pop()]:
            if node not in seen:
                seen.add(node)
                stack.append(node)
    return sorted(seen)
""", """\
def <f>(graph, start):
    seen = set()
    def visit(node):
        if node not in seen:
            seen.add(node)
            for other in graph[node]:
                visit(other)
    visit(start)
    return sorted(seen)
"""),
        inputs=lambda rng: (neighbours(rng, rng.randint(3, 4)), rng.choice("abc")),
    ),
    Family(
        concept="shortest-path-length-bfs",
        tags=("searching", "dictionaries"),
        phrasings=(
            "Write a function to find the fewest steps from one node to another in a "
            "directed graph given as a dict of neighbour lists, or -1.",
            "Write a python function to return the length in edges of the shortest path "
            "between two nodes of a graph dictionary, -1 without a path.",
            "Given {node: [next nodes]}, a start and a goal, return the least number "
            "of arrows to follow, 0 if they are equal, -1 if impossible.",
            "How many links must be followed at least to get from one node to "
            "another in a dict of lists? -1 if there is no way.",
            "Compute the breadth-first distance from start to goal in a "
            "dictionary of neighbour lists; unreachable gives -1.",
            "I need the smallest number of moves between two nodes; arguments: dict "
            "of neighbour lists, start, goal; -1 if not reachable.",
        ),
        more_phrasings=(
            "Write a function to get the least number of arrows from start to goal in a dict of lists, -1 if there is no way.",
            "Write a python function to determine the unweighted directed distance between two vertices of a successor dictionary, -1 for an unreachable one.",
            "Take a dictionary from nodes to lists of nodes directly ahead, then a start and a goal; return how few arrows one can do with, 0 when both are the same and -1 when the goal cannot be reached.",
            "In how few hops along the listed one-way links does one come from the first node to the second? -1 means never.",
            "minimum hop count in a directed graph dict, else -1",
            "The dictionary says where each bus line goes without a stop; say how many rides you need at the least from one town to another, none if you are there already, -1 if you cannot get there.",
            "The length of a shortest directed path from start to goal in the graph with an edge u -> v for each v in graph[u]; -1 if there is no such path.",
            "With {'a': ['b'], 'b': ['c'], 'c': []} the way from a to c gives 2, that from a to a gives 0 and that from c to a gives -1.",
        ),
        names=("shortest_path_length", "bfs_distance", "fewest_steps", "distance"),
        solutions=("""\
from collections import deque

def <f>(graph, start, goal):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in graph[node]:
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return distance.get(goal, -1)
""", """\
def <f>(graph, start, goal):
    reached, steps = {start}, 0
    while goal not in reached:
        new = reached | {b for a in reached for b in graph[a]}
        if new == reached:
            return -1
        reached = new
        steps += 1
    return steps
"""),
        inputs=lambda rng: (lambda g: (g, rng.choice("abc"),
            rng.choice(sorted(g))))(neighbours(rng, rng.randint(3, 4))),
    ),
    Family(
        concept="breadth-first-order",
        tags=("searching", "lists"),
        phrasings=(
            "Write a function to list the nodes of a graph in breadth-first order "
            "from a start, neighbours in the order of their lists.",
            "Write a python function to return the order in which breadth-first search "
            "from a start visits the nodes of a dict of neighbour lists.",
            "Given {node: [neighbours]} and a start, visit nodes level by level "
            "(neighbours in listed order) and return the visiting order.",
            "In which order does a BFS with a queue reach the nodes of a "
            "graph dictionary, the start first?",
            "Do a breadth-first traversal of a dictionary of lists and "
            "return the nodes in the order of discovery.",
            "I need the nodes reachable from the start, nearest first, in "
            "queue order; neighbours are taken as listed.",
        ),
        more_phrasings=(
            "Write a function to get the nodes of a graph dict in BFS order from a start, neighbours as listed.",
            "Write a python function to produce the queue-based, level-wise visiting sequence of vertices reached from a start in an adjacency dictionary.",
            "Take a dictionary of neighbour lists and a start node; return a list with the start, then its neighbours, then what is new among the neighbours of these, and so on, everything once and in the order listed.",
            "In what sequence are the nodes discovered if those nearer to the start always come earlier and each node's neighbours are taken as its list has them?",
            "BFS visiting order from a start node",
            "News is passed on: the start person tells all on his list in order, then the first told does so, then the second, and so forth; give the order in which people get to know, each once.",
            "The list of vertices in order of their insertion into the queue of a breadth-first search from the start, adjacency lists being scanned from left to right.",
            "Put the start in a list; go through the list from its front, and for each node append those of its neighbours that are not in the list yet; return the list.",
        ),
        names=("bfs", "bfs_order", "breadth_first", "level_order_visit"),
        solutions=("""\
from collections import deque

def <f>(graph, start):
    order = [start]
    queue = deque([start])
    while queue:
        for node in graph[queue.popleft()]:
            if node not in order:
                order.append(node)
                queue.append(node)
    return order
""", """\
def <f>(graph, start):
    order = [start]
    for node in order:
        for other in graph[node]:
            if other not in order:
                order.append(other)
    return order
"""),
        inputs=lambda rng: (neighbours(rng, rng.randint(3, 4)), rng.choice("abc")),
    ),
    Family(
        concept="depth-first-order",
        tags=("recursion", "lists"),
        phrasings=(
            "Write a function to list the nodes of a graph in depth-first order from "
            "a start, neighbours tried in the order of their lists.",
            "Write a python function to return the order in which recursive depth-first search "
            "from a start first visits the nodes of a dict of neighbour lists.",
            "Given {node: [neighbours]} and a start, go as deep as possible first "
            "(neighbours in listed order); return the order of first visits.",
            "In which order does a DFS enter the nodes of a graph "
            "dictionary, the start first, neighbours as listed?",
            "Do a depth-first traversal (preorder, neighbours in order) of a "
            "dictionary of lists and return the visited nodes.",
            "I need the nodes in the order a recursive depth-first walk "
            "from the start meets them, each node once.",
        ),
        more_phrasings=(
            "Write a function to get the nodes of a graph dict in DFS order from a start, neighbours as listed.",
            "Write a python function to produce the recursive preorder sequence of vertices reached from a start in an adjacency dictionary.",
            "Take a dictionary of neighbour lists and a start node; note the start, then for each neighbour in turn that is not noted do the same with it; return the notes as a list.",
            "In what sequence are the nodes first entered by somebody who always goes on to the first unvisited neighbour on the list and turns back only if there is none?",
            "DFS preorder from a start node",
            "Explore a cave: from every room go at once into the first room on its list where you have not been, and go back a room when there is none; give the rooms in the order you first stood in them.",
            "The list of vertices in order of discovery by recursive depth-first search from the start, adjacency lists being scanned from left to right.",
            "With {'a': ['b', 'c'], 'b': ['d'], 'c': [], 'd': []} and start 'a' the list is a, b, d, c: the branch behind b is finished before c.",
        ),
        names=("dfs", "dfs_order", "depth_first", "preorder_visit"),
        solutions=("""\
def <f>(graph, start):
    order = []
    def visit(node):
        if node not in order:
            order.append(node)
            for other in graph[node]:
                visit(other)
    visit(start)
    return order
""", """\
def <f>(graph, start):
    order, stack = [], [start]
    while stack:
        node = stack.pop()
        if node not in order:
            order.append(node)
            stack.extend(reversed(graph[node]))
    return order
"""),
        inputs=lambda rng: (neighbours(rng, rng.randint(3, 4)), rng.choice("abc")),
    ),
    Family(
        concept="has-directed-cycle",
        tags=("recursion", "sets"),
        phrasings=(
            "Write a function to check whether a directed graph, given as a "
            "list of arrows (a, b) from a to b, contains a cycle.",
            "Write a python function to tell if following one-way edges "
            "(from, to) can lead back to the node one started at.",
            "Given directed edges as (from, to) pairs, return True if there is a directed cycle.",
            "Can one walk in a circle along the one-way streets in a list of (from, to) pairs?",
            "Check if the dependencies (a needs b) given as pairs are circular.",
            "I need to know whether a list of arrows has a loop, that is a "
            "path from some node back to itself; return a bool.",
        ),
        more_phrasings=(
            "Write a function to tell if arrows (from, to) form a loop anywhere.",
            "Write a python function to decide whether a directed edge list fails to be acyclic.",
            "Take a list of ordered pairs (a, b), meaning an arrow from a to b, and return True if some chain of arrows ends where it began, False otherwise.",
            "Is there a node to which one can come back by going only in the direction of the arrows?",
            "cycle test for a list of directed edges",
            "Each pair says that the first task must be done ahead of the second; say True if they wait for one another in a circle, so that no order would do.",
            "The predicate that there are nodes v1, ..., vk, k >= 1, with arrows v1 -> v2, ..., vk -> v1 in the list of pairs.",
            "[(1, 2), (2, 3), (3, 1)] is True, while [(1, 2), (1, 3), (2, 3)] is False, since nothing leads back to 1.",
        ),
        names=("has_cycle", "is_cyclic", "contains_cycle", "circular"),
        solutions=("""\
def <f>(edges):
    nodes = {n for e in edges for n in e}
    while nodes:
        free = {n for n in nodes if not any(b == n and a in nodes for a, b in edges)}
        if not free:
            return True
        nodes -= free
    return False
""", """\
def <f>(edges):
    def reaches(node, goal, seen):
        for a, b in edges:
            if a == node and b not in seen:
                if b == goal or reaches(b, goal, seen | {b}):
                    return True
        return False
    return any(reaches(a, a, set()) for a, b in edges)
"""),
        inputs=lambda rng: (ordered_arrows(rng) if chance(rng, 0.3) else arrows(rng),),
    ),
    Family(
        concept="has-undirected-cycle",
        tags=("sets", "lists"),
        phrasings=(
            "Write a function to check whether an undirected graph, given as a "
            "list of different edges (a, b), contains a cycle.",
            "Write a python function to tell if some edge of an undirected edge list joins "
            "two nodes that were already connected, so that a ring arises.",
            "Given different two-way edges as pairs with a < b, return "
            "True if they form at least one closed ring.",
            "Is there a cycle in the undirected graph with these edges (no edge listed twice)?",
            "Check if the connections contain a loop, using union-find "
            "over the edges; each connection is listed once.",
            "I need to know whether a list of distinct undirected edges is "
            "more than a forest, i.e. has a cycle; return a bool.",
        ),
        more_phrasings=(
            "Write a function to tell if undirected edges, none listed twice, close a ring anywhere.",
            "Write a python function to decide whether a simple undirected edge list is anything but a forest.",
            "Take a list of different pairs (a, b) with a < b, each an edge usable both ways, and return True when there are two routes without a common edge between some two nodes, False otherwise.",
            "Can one walk along undirected edges, using none twice, and return to where one set out?",
            "cycle test for a list of undirected edges",
            "Ropes are tied between posts, one pair of posts per rope and no pair twice; say True if some ropes fence in a piece of land.",
            "The predicate that the simple undirected graph with the given edges contains a cycle, i.e. is not a forest.",
            "[(1, 2), (2, 3), (1, 3)] is True and [(1, 2), (2, 3), (2, 4)] is False; going back along the same edge is no ring.",
        ),
        names=("has_ring", "has_cycle", "contains_ring", "not_a_forest"),
        solutions=("""\
def <f>(edges):
    group = {n: n for e in edges for n in e}
    for a, b in edges:
        if group[a] == group[b]:
            return True
        old, new = group[a], group[b]
        group = {n: new if g == old else g for n, g in group.items()}
    return False
""", """\
def <f>(edges):
    parent = {}
    def find(x):
        while x in parent:
            x = parent[x]
        return x
    for a, b in edges:
        a, b = find(a), find(b)
        if a == b:
            return True
        parent[a] = b
    return False
"""),
        inputs=lambda rng: (edges(rng, rng.randint(4, 5), 6),),
    ),
    Family(
        concept="topological-order-smallest-first",
        tags=("sorting", "lists"),
        phrasings=(
            "Write a function to order tasks so that each pair (a, b) has a before b, "
            "always taking the alphabetically smallest task that is free.",
            "Write a python function to return the topological order of the nodes in acyclic "
            "arrows (a, b), a before b, choosing the smallest available node each time.",
            "Given (before, after) pairs without a cycle, return the list of "
            "all nodes in the alphabetically smallest valid order.",
            "In which order can the tasks be done, if (a, b) means a comes before b "
            "and among the ready tasks the smallest name goes first?",
            "Sort the nodes of an acyclic list of arrows topologically; whenever "
            "several nodes have no open predecessor take the smallest.",
            "I need the lexicographically first list of all nodes in which every "
            "pair's first node stands before its second; no cycles occur.",
        ),
        more_phrasings=(
            "Write a function to list the nodes of acyclic pairs (a, b), a ahead of b, always the smallest possible one next.",
            "Write a python function to linearise a precedence relation given as acyclic pairs, resolving every choice in favour of the least available node.",
            "Take pairs (first, later) without circles and return all named nodes in a list: again and again the smallest node that no remaining node must precede.",
            "In which order can the tasks be done if each pair's first comes before its second and, whenever there is a choice, the alphabetically lowest is taken?",
            "smallest-first topological order of acyclic pairs",
            "Some things must be put on before others, as the pairs say, and never in a circle; at each moment put on what comes first in the alphabet among all you may put on, and give the order.",
            "The lexicographically least topological sort of the directed acyclic graph whose edges are the given pairs, as a list of its nodes.",
            "[('c', 'a'), ('b', 'a')] gives ['b', 'c', 'a']: a must wait for both, and b goes ahead of c as the lower letter.",
        ),
        names=("topological_sort", "task_order", "schedule", "order_tasks"),
        solutions=("""\
def <f>(pairs):
    left = {n for p in pairs for n in p}
    order = []
    while left:
        ready = [n for n in left if not any(b == n and a in left for a, b in pairs)]
        order.append(min(ready))
        left.remove(min(ready))
    return order
""", """\
def <f>(pairs):
    before = {n: {a for a, b in pairs if b == n} for p in pairs for n in p}
    order = []
    while before:
        node = min(n for n in before if not before[n])
        order.append(node)
        del before[node]
        for needs in before.values():
            needs.discard(node)
    return order
"""),
        inputs=lambda rng: (ordered_arrows(rng),),
    ),
    Family(
        concept="is-bipartite",
        tags=("sets", "lists"),
        phrasings=(
            "Write a function to check whether the nodes of an undirected graph (list of "
            "edges) can get two colours so that every edge joins different colours.",
            "Write a python function to tell if an undirected edge list is bipartite.",
            "Given edges as pairs of nodes, return True if the nodes can be "
            "split into two teams with no edge inside a team.",
            "Can everyone be put at one of two tables so that no pair "
            "from the list sits at the same table?",
            "Check if a graph, given as undirected edges, has no cycle of odd length.",
            "I need to know whether two colours suffice to colour the nodes so "
            "that the ends of each edge differ; return a bool.",
        ),
        more_phrasings=(
            "Write a function to tell if two colours do for the nodes of undirected edges, ends of an edge unlike.",
            "Write a python function to decide 2-colourability of a graph that comes as a list of two-way edges.",
            "Take pairs of nodes, each an undirected edge, and return True when the nodes fall into two groups in such a manner that every edge runs from one group to the other, else False.",
            "Could the people be seated at two tables so that no pair on the list shares a table?",
            "two-colouring test for undirected edges",
            "Paint every point red or blue; two points joined by a line must not look alike. Say whether that can be done for all the lines given as pairs.",
            "The predicate that there is a map c from the nodes to {0, 1} with c(a) != c(b) for each edge (a, b).",
            "A triangle [(1, 2), (2, 3), (1, 3)] is False and a square [(1, 2), (2, 3), (3, 4), (1, 4)] is True: rings with an odd number of edges are what spoils it.",
        ),
        names=("is_bipartite", "two_colourable", "can_split_in_two", "two_teams"),
        solutions=("""\
from itertools import product

def <f>(edges):
    nodes = sorted({n for e in edges for n in e})
    for colours in product((0, 1), repeat=len(nodes)):
        colour = dict(zip(nodes, colours))
        if all(colour[a] != colour[b] for a, b in edges):
            return True
    return False
""", """\
def <f>(edges):
    colour = {}
    def paint(node, c):
        if node in colour:
            return colour[node] == c
        colour[node] = c
        near = [b if a == node else a for a, b in edges if node in (a, b)]
        return all(paint(other, 1 - c) for other in near)
    return all(paint(a, 0) for a, b in edges if a not in colour)
"""),
        inputs=lambda rng: (edges(rng, rng.randint(3, 5), 7),),
    ),
)
