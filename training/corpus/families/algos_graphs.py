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
