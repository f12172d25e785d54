"""Graph, tree, list and time problems with a number that is fixed in the sentence."""

from training.corpus.draw import integers, letters, size, sorted_integers
from training.corpus.family import Family


def tree(rng, nodes):
    """A binary tree (value, left, right) with that many nodes, or None for none."""
    if nodes == 0:
        return None
    left = rng.randint(0, nodes - 1)
    return (rng.randint(1, 9), tree(rng, left), tree(rng, nodes - 1 - left))


def neighbours(rng, nodes):
    """A dictionary from each letter to the letters its arrows lead to."""
    names = "abcdef"[:nodes]
    return {a: sorted(rng.sample([b for b in names if b != a], rng.choice((0, 1, 1, 2))))
            for a in names}


def spans(rng):
    """Intervals as tuples (start, end) with start < end, in no order."""
    starts = integers(rng, 0, 25, rng.randint(1, 5))
    return [(s, s + rng.randint(1, 6)) for s in starts]


FAMILIES = (
    Family(
        concept="climb-one-to-k-stairs",
        tags=("dynamic-programming", "recursion"),
        phrasings=(
            "Write a function to count the ways to climb n stairs when "
            "every move takes between 1 and <k> stairs.",
            "Write a python function to return in how many orders numbers "
            "from 1 to <k> add up to n (one way for n = 0).",
            "Given n >= 0, return the number of sequences of moves of 1 "
            "to <k> stairs that end exactly on stair n.",
            "In how many ways can one get up n stairs with moves of at "
            "most <k> stairs (and at least one)?",
            "Compute the number of ordered sums of integers from 1 to <k> with total n; for "
            "n = 0 there is one, the empty sum.",
            "I need the count of ways up a staircase of n steps if up to "
            "<k> steps can be taken at once.",
        ),
        more_phrasings=(
            "Write a function to count the ways to climb n stairs taking 1 to <k> at a time.",
            "Write a python function to determine how many ordered sequences of step sizes, none under 1 or over <k>, have n as their sum, the empty one serving for 0.",
            "For a number n of stairs, give how many different ways lead up if <k> is the most and 1 the least one takes in a stride, and order matters.",
            "How many ordered sums with no term above <k> and all terms positive does n have?",
            "Number of compositions of n with parts at most <k>.",
            "A child hops upstairs, up to <k> stairs in a hop, and must land on stair n exactly; in how many ways can the hops follow each other?",
            "The sequence w with w(0) = 1 and w(n) = w(n - 1) + ... + w(n - <k>), terms with a negative index being 0, at n.",
            "Fill a strip of n squares with tiles of every length from 1 to <k>, as many as you like of each: return the number of different tilings.",
        ),
        names=("climb_stairs", "ways_up", "count_climbs", "stair_orders"),
        solutions=("""\
def <f>(n):
    ways = [1]
    for i in range(1, n + 1):
        ways.append(sum(ways[max(0, i - <k>):i]))
    return ways[n]
""", """\
def <f>(n):
    if n == 0:
        return 1
    return sum(<f>(n - step) for step in range(1, <k> + 1) if step <= n)
"""),
        inputs=lambda rng, k: (rng.randint(0, 9),),
        parameters=lambda rng: {"k": rng.randint(3, 5)},
    ),
    Family(
        concept="fewest-steps-add-one-or-multiply",
        tags=("searching", "numbers"),
        phrasings=(
            "Write a function to find the fewest steps from 1 to n when a "
            "step adds 1 or multiplies by <k>.",
            "Write a python function to return the minimal number of "
            "operations, plus 1 or times <k>, that turn 1 into n.",
            "Given n >= 1, in how few moves does one get from 1 to n if a "
            "move is either adding one or multiplying by <k>?",
            "How many key presses are needed at least to reach n from 1 "
            'with the keys "+1" and "*<k>"?',
            "Compute the least count of increments and multiplications by "
            "<k> leading from 1 up to n.",
            "I need the shortest way, in steps, from 1 to n with the operations x + 1 and <k> * x.",
        ),
        more_phrasings=(
            "Write a function to get the minimum operations to make n from 1 using +1 and times <k>.",
            "Write a python function to determine the length of the shortest chain of increments and <k>-fold enlargements that starts with 1 and ends with n.",
            "For a positive integer n, give the least number of button presses that get a display from 1 to n, one button adding 1 and the other multiplying by <k>.",
            "How many steps does it take at the minimum from 1 to n if x may become x + 1 or <k> * x?",
            "Shortest route 1 to n via +1 or *<k>.",
            "I start with one coin. In a go I may add a coin or make my coins <k> times as many; in how few goes do I own exactly n?",
            "The distance from 1 to n in the digraph on the positive integers with edges x -> x + 1 and x -> <k> * x.",
            "Go backwards from n: divide by <k> whenever that leaves no remainder, otherwise take away 1, until 1 is there; return how often you did something.",
        ),
        names=("fewest_steps", "min_operations", "steps_to_reach", "count_moves"),
        solutions=("""\
def <f>(n):
    steps = 0
    while n > 1:
        if n % <k> == 0:
            n //= <k>
        else:
            n -= 1
        steps += 1
    return steps
""", """\
def <f>(n):
    reached, steps = {1}, 0
    while n not in reached:
        reached = {y for x in reached for y in (x + 1, x * <k>) if y <= n}
        steps += 1
    return steps
"""),
        inputs=lambda rng, k: (rng.randint(1, 60),),
        parameters=lambda rng: {"k": rng.randint(2, 4)},
    ),
    Family(
        concept="nodes-at-distance-k",
        tags=("searching", "dictionaries"),
        phrasings=(
            "Write a function to list in sorted order the nodes whose shortest way from a "
            "start, in a dict of neighbour lists, has exactly <k> steps.",
            "Write a python function to return the sorted nodes at breadth-first "
            "distance exactly <k> from a start node of a graph dictionary.",
            "Given {node: [next nodes]} and a start, return all nodes "
            "first reached after <k> steps, sorted.",
            "Which nodes need exactly <k> arrows, and no fewer, to be reached from the "
            "start? Return a sorted list; the graph is a dict of lists.",
            "Compute level <k> of a breadth-first search from a start in a "
            "dictionary of neighbour lists, in ascending order.",
            "I need the people exactly <k> links away (not nearer) from a given "
            "one in a dict of contact lists, as a sorted list.",
        ),
        more_phrasings=(
            "Write a function to get the sorted nodes at exactly distance <k> from a start node in a graph dict.",
            "Write a python function to collect in ascending order whatever a breadth-first search from the start first discovers in round <k>, neighbours being given as {node: list}.",
            "For a dictionary from nodes to the nodes they point at and a start, give a sorted list of the nodes for which the fewest arrows to follow is just <k>.",
            "Which nodes have a shortest path of length precisely <k> from the given one, sorted?",
            "Sorted breadth-first layer <k> of a graph dict.",
            "A rumour goes each day from everyone who has it to all their contacts. Starting from one person today, who hears it for the first time <k> days on? List them in sorted order.",
            "The ascending list of all v with d(start, v) = <k> in the digraph given by adjacency lists.",
            "Everything but the nodes that are nearer, farther or out of reach: return, sorted, the nodes of the graph dictionary whose distance from the start is <k>.",
        ),
        names=("at_distance", "nodes_at_level", "exactly_k_away", "bfs_level"),
        solutions=("""\
def <f>(graph, start):
    seen, level = {start}, {start}
    for _ in range(<k>):
        level = {b for a in level for b in graph[a]} - seen
        seen |= level
    return sorted(level)
""", """\
def <f>(graph, start):
    distance = {start: 0}
    queue = [start]
    for node in queue:
        for other in graph[node]:
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return sorted(n for n in distance if distance[n] == <k>)
"""),
        inputs=lambda rng, k: (neighbours(rng, rng.choice((3, 4, 4))), rng.choice("abc")),
        parameters=lambda rng: {"k": rng.choice((1, 2, 2))},
    ),
    Family(
        concept="tree-values-at-level",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to list the values at level <k> of a binary tree (value, "
            "left, right), the root being level <root>, from left to right.",
            "Write a python function to return from left to right the values of all nodes at "
            "depth <k> in a tree of tuples (value, left, right); the root has depth <root>.",
            "Given a binary tree as nested tuples (value, left, right) with None for missing "
            "parts, return the values on level <k>, where the root is on level <root>.",
            "Which values stand on level <k> of a tuple tree (value, left, right), "
            "counting the root as level <root>? Return a list, left to right.",
            "Compute the list of node values, left to right, <steps> steps "
            "below the root of a tree (value, left, right).",
            "I need row <k> of my binary tree of (value, left, right) "
            "tuples as a list; the root alone is row <root>.",
        ),
        more_phrasings=(
            "Write a function to get the values on level <k> of a (value, left, right) tree, root on level <root>, left to right.",
            "Write a python function to collect what the nodes of a binary tuple tree (value, left, right) contain that are exactly <steps> edges away from its root, going from left to right.",
            "For nested tuples (value, left, right), None standing for nothing, give the list of values from left to right in row <k> of the tree, its topmost row being number <root>; an empty row gives [].",
            "What are, from left to right, the values in a tree of (value, left, right) at depth <k>, if depth is counted from <root> at the root?",
            "Left-to-right values <steps> below the root of a (value, left, right) tree.",
            "Draw the family tree written as (value, left, right) with None for nobody; the top one is in row <root>. Read row <k> from left to right and list what you read.",
            "The sequence, from left to right, of the labels of vertices of a binary tree (value, left, right) or None whose distance from the root is <steps>.",
            "Replace the root by its children that exist, these by theirs, and so on, <steps> times in all, always from left to right; return the list of values then present in the (value, left, right) tree.",
        ),
        names=("values_at_level", "level_values", "row_of_tree", "nodes_at_depth"),
        solutions=("""\
def <f>(tree):
    level = [tree] if tree else []
    for _ in range(<steps>):
        level = [child for node in level for child in node[1:] if child]
    return [node[0] for node in level]
""", """\
def <f>(tree, steps=<steps>):
    if tree is None:
        return []
    if steps == 0:
        return [tree[0]]
    return <f>(tree[1], steps - 1) + <f>(tree[2], steps - 1)
"""),
        inputs=lambda rng, k, root, steps: (tree(rng, rng.randint(2, 5)),),
        parameters=lambda rng: (lambda root, steps: {"k": root + steps, "root": root, "steps":
            steps})(
          rng.randint(0, 1), rng.choice((1, 1, 2))),
    ),
    Family(
        concept="count-tree-values-above",
        tags=("recursion", "tuples"),
        phrasings=(
            "Write a function to count the values greater than <k> in a binary "
            "tree of tuples (value, left, right), None being empty.",
            "Write a python function to return how many nodes of a tree (value, "
            "left, right) hold a value strictly greater than <k>.",
            "Given a binary tree as nested tuples (value, left, right) or "
            "None, return the number of values greater than <k>.",
            "How many values of a tuple tree (value, left, right) are greater than <k>?",
            "Walk through a tree of (value, left, right) tuples and count the "
            "nodes whose value is greater than <k> (not equal).",
            "I need to know how many numbers in my (value, left, right) tree "
            "are greater than <k>; missing subtrees are None.",
        ),
        more_phrasings=(
            "Write a function to count nodes with value over <k> in a (value, left, right) tree.",
            "Write a python function to determine in how many places of a binary tree made of tuples (value, left, right), or None, the number exceeds <k>.",
            "For nested tuples (value, left, right) with None where nothing is, give the amount of contained numbers beyond <k>, not counting <k> itself.",
            "How often is <k> surpassed among the values of this tree of triples (value, left, right)?",
            "Number of (value, left, right) tree values > <k>.",
            "Each fork of the tree carries a number and up to two branches, written (value, left, right), None for no branch. On how many forks is the number bigger than <k>?",
            "|{ v : v a node of the binary tree with value(v) > <k> }|, nodes being triples (value, left, right) and None the empty tree.",
            "Leave out each node with <k> or less in it and return how many nodes of the (value, left, right) tree remain; None gives 0.",
        ),
        names=("count_values", "count_in_tree", "tree_count", "how_many_nodes"),
        solutions=("""\
def <f>(tree):
    if tree is None:
        return 0
    value, left, right = tree
    return (value > <k>) + <f>(left) + <f>(right)
""", """\
def <f>(root):
    count, stack = 0, [root]
    while stack:
        node = stack.pop()
        if node:
            count += node[0] > <k>
            stack.extend(node[1:])
    return count
"""),
        inputs=lambda rng, k: (tree(rng, rng.randint(1, 5)),),
        parameters=lambda rng: {"k": rng.randint(3, 6)},
    ),
    Family(
        concept="cells-within-k-steps",
        tags=("matrices",),
        phrasings=(
            "Write a function to count the cells of a grid with given rows and columns that lie "
            "at most <k> steps (not diagonal) from the cell (i, j), itself included.",
            "Write a python function to return how many cells of a rows x columns board have "
            "Manhattan distance <k> or less from cell (i, j), counted from 0.",
            "Given rows, columns, i and j, return the number of cells reachable from (i, "
            "j) in at most <k> moves up, down, left or right, with (i, j).",
            "How many fields of a rows by columns board can be reached from field "
            "(i, j) in <k> or fewer side steps, the start included?",
            "Count the grid cells (r, c) with abs(r - i) + abs(c - j) <= <k>; "
            "arguments: rows, columns, i, j (indices from 0).",
            "I need the size of the area within <k> horizontal or vertical steps of "
            "position (i, j) on a board of rows x columns, centre included.",
        ),
        more_phrasings=(
            "Write a function to count the cells of a rows x columns grid within Manhattan distance <k> of cell (i, j).",
            "Write a python function to determine how much of a board of given rows and columns a piece at (i, j) covers by going at most <k> squares along and across, its own square included.",
            "For rows, columns and zero-based i and j, give the number of cells for which the vertical plus the horizontal distance to (i, j) is not above <k>.",
            "How many squares of the grid (rows, columns) can be got to from row i, column j in <k> or fewer side steps, staying put included?",
            "Size of the radius-<k> taxicab disc at (i, j), clipped to the grid.",
            "Water spreads one square up, down, left and right each minute from square (i, j) of a floor with so many rows and columns. How many squares are wet after <k> minutes?",
            "|{ (r, c) : 0 <= r < rows, 0 <= c < columns, |r - i| + |c - j| <= <k> }| for arguments rows, columns, i, j.",
            "Everything but the cells more than <k> steps (not slantwise) from (i, j) is counted; the arguments are rows, columns, i, j, with indices from zero.",
        ),
        names=("cells_within", "reachable_cells", "count_nearby", "area_size"),
        solutions=("""\
def <f>(rows, columns, i, j):
    count = 0
    for r in range(rows):
        for c in range(columns):
            if abs(r - i) + abs(c - j) <= <k>:
                count += 1
    return count
""", """\
def <f>(rows, columns, i, j):
    cells = {(i, j)}
    for _ in range(<k>):
        cells |= {(r + a, c + b) for r, c in cells for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))}
    return sum(0 <= r < rows and 0 <= c < columns for r, c in cells)
"""),
        inputs=lambda rng, k: (lambda r, c: (r, c, rng.randrange(r),
            rng.randrange(c)))(rng.randint(2, 7), rng.randint(2, 7)),
        parameters=lambda rng: {"k": rng.randint(1, 3)},
    ),
    Family(
        concept="max-sum-spaced-elements",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the largest sum of elements of a list of "
            "non-negative numbers whose indices are pairwise at least <k> apart.",
            "Write a python function to return the best total of elements chosen "
            "so that any two chosen indices differ by <k> or more.",
            "Given non-negative integers, choose some with at least <gap> "
            "elements left out between any two; return the maximal sum.",
            "What is the greatest sum if after taking an element the next "
            "<gap> ones must be skipped (0 for an empty list)?",
            "Select elements of a list, no two with an index difference "
            "below <k>, for the largest sum and return that sum.",
            "I need the maximum total of posts from a row of values >= 0 when "
            "chosen positions must keep a distance of <k> or more.",
        ),
        more_phrasings=(
            "Write a function to get the maximum sum of non-negative elements with chosen indices at least <k> apart.",
            "Write a python function to determine the highest total one can choose from a row of values >= 0 if there must be no fewer than <gap> unchosen places between one chosen place and the next.",
            "For non-negative integers in a row, pick positions of which no two are closer than <k>, and give the biggest sum of the picked values (0 if there are none).",
            "How much can be gathered from the list if after taking an element the next one taken must be <k> or more positions further on?",
            "Best subset total with index spacing >= <k>.",
            "Along the road stand money boxes. Once I have opened one, I must walk past <gap> others, at the least, before I open another; how much can I get?",
            "max of the sum of a[i] over i in I, over all index sets I with |i - j| >= <k> for distinct i, j in I, where all a[i] >= 0.",
            "best(i) is the larger of best(i - 1) and a[i] + best(i - <k>), with 0 before the beginning: return best at the end of the list of non-negative values.",
        ),
        names=("spaced_sum", "best_spaced", "max_with_gap", "distant_sum"),
        solutions=("""\
def <f>(values):
    best = [0]
    for i, v in enumerate(values):
        before = best[max(0, i + 1 - <k>)]
        best.append(max(best[-1], before + v))
    return best[-1]
""", """\
def <f>(values):
    if not values:
        return 0
    return max(<f>(values[1:]), values[0] + <f>(values[<k>:]))
"""),
        inputs=lambda rng, k, gap: (integers(rng, 0, 20, size(rng, 2, 9)),),
        parameters=lambda rng: (lambda k: {"k": k, "gap": k - 1})(rng.randint(3, 4)),
    ),
    Family(
        concept="stock-at-most-k-trades",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the greatest profit from daily prices with at "
            "most <k> trades (buy, later sell), never holding two shares.",
            "Write a python function to return the best total gain of no more than <k> "
            "buy-and-sell pairs, each sold before the next is bought.",
            "Given daily prices, return the maximal profit of up to <k> "
            "one-share trades that do not overlap.",
            "How much can be earned from the price list with <k> or fewer "
            "trades, one share at a time?",
            "Compute the largest profit over the prices if at most <k> times a "
            "share is bought and later sold; 0 if nothing can be gained.",
            "I need the maximum gain with a limit of <k> round trips of "
            "one share over the listed days.",
        ),
        more_phrasings=(
            "Write a function to work out the best total gain from a price list with no more than <k> buy-and-sell trades.",
            "Write a python function to determine the best earnings over a price list if a single share may be acquired and resold <k> times or fewer, each resale preceding the next acquisition.",
            "For prices by day, give the largest total of gains from no more than <k> purchases with one sale after each, one share in hand at most; not trading gives 0.",
            "What is the highest profit that <k> or fewer non-overlapping buy-then-sell deals can bring on these prices?",
            "Best profit within <k> one-share trades.",
            "My licence lets me buy a barrel and sell it again, one barrel at a time, no more often than <k> times. Knowing all prices in advance, how much can I make?",
            "The maximum of the sum of p[s] - p[b] over at most <k> pairs (b, s) of days with b < s and each pair's b not before the previous pair's s; the empty choice gives 0.",
            "Choose up to <k> stretches of days that do not overlap, ride the price from the first to the last day of each, and return the greatest sum of rises possible.",
        ),
        names=("max_profit", "profit_k_trades", "limited_trades", "best_gain"),
        solutions=("""\
def <f>(prices):
    cash = [0] * (<k> + 1)
    share = [float("-inf")] * (<k> + 1)
    for price in prices:
        for t in range(1, <k> + 1):
            cash[t] = max(cash[t], share[t] + price)
            share[t] = max(share[t], cash[t - 1] - price)
    return cash[<k>]
""", """\
def <f>(prices, trades=<k>):
    best = 0
    for i in range(len(prices)):
        for j in range(i + 1, len(prices)):
            if trades and prices[j] > prices[i]:
                best = max(best, prices[j] - prices[i] + <f>(prices[j + 1:], trades - 1))
    return best
"""),
        inputs=lambda rng, k: (integers(rng, 1, 20, rng.randint(1, 9)),),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3))},
    ),
    Family(
        concept="merge-intervals-with-small-gaps",
        tags=("lists", "sorting"),
        phrasings=(
            "Write a function to merge intervals (start, end) that overlap or are "
            "separated by a gap of at most <gap>, into a sorted list of tuples.",
            "Write a python function to return the ascending list of (start, end) tuples "
            "after joining intervals when the pause between them is <gap> or less.",
            "Given (start, end) tuples in any order, unite those between which "
            "no more than <gap> lies; return the sorted result.",
            "Which blocks arise when intervals with a distance of <gap> or less (or "
            "overlapping) are merged? Return sorted (start, end) tuples.",
            "Join an interval to the previous block, in ascending order, if it starts at "
            "most <gap> after the block's end; return the list of blocks.",
            "I need visits (start, end) combined into sessions: pauses of up to <gap> "
            "do not end a session. Return sorted (start, end) tuples.",
        ),
        more_phrasings=(
            "Write a function to merge intervals that overlap or lie at most <gap> apart, sorted, as tuples.",
            "Write a python function to bridge every pause of up to <gap> between (start, end) ranges and give the resulting blocks in rising order.",
            "For (start, end) tuples in no order, form blocks in which successive ranges overlap or leave <gap> or less between them, and give the sorted list of the blocks' (start, end).",
            "What remains, as ascending tuples, when ranges that are <gap> or less away from each other are fused along with those that overlap?",
            "Sorted union of intervals, gaps <= <gap> closed.",
            "I count two visits as one if I was back after a break no longer than <gap>. From the pairs of coming and going make the pairs for the visits so counted, from early to late.",
            "The ascending list of (start, end) for the classes of intervals under the transitive closure of \"overlapping or at a distance of at most <gap>\".",
            "Everything but breaks of more than <gap> is filled in between the intervals; return the filled stretches as (start, end) tuples in order.",
        ),
        names=("merge_close", "merge_with_gap", "sessions", "join_blocks"),
        solutions=("""\
def <f>(intervals):
    blocks = []
    for start, end in sorted(intervals):
        if blocks and start - blocks[-1][1] <= <gap>:
            blocks[-1] = (blocks[-1][0], max(end, blocks[-1][1]))
        else:
            blocks.append((start, end))
    return blocks
""", """\
def <f>(intervals):
    result = []
    for start, end in sorted(intervals):
        if result and start <= result[-1][1] + <gap>:
            first, last = result.pop()
            start, end = first, max(last, end)
        result.append((start, end))
    return result
"""),
        inputs=lambda rng, gap: (spans(rng),),
        parameters=lambda rng: {"gap": rng.randint(1, 4)},
    ),
    Family(
        concept="cooldown-run-time",
        tags=("simulation", "dictionaries"),
        phrasings=(
            "Write a function to find how many time slots a string of tasks takes in the given "
            "order when equal tasks need at least <k> other slots between them.",
            "Write a python function to return the total number of slots, idle ones included, for "
            "running the letters in order, <k> slots at least between two equal ones.",
            "Given a text of tasks done in order, one per slot, wait idly until <k> "
            "slots have passed since the same letter; return the slots used.",
            "How long does it take to run the tasks one after the other, if after a "
            "task the same letter may not run in the next <k> slots?",
            "Simulate tasks (letters) in fixed order with a pause of at least <k> slots between "
            "equal letters; return the time of the last one, the first being 1.",
            "I need the length of the schedule, waiting included, of a task string whose "
            "order is fixed; repeated letters need <k> slots in between.",
        ),
        names=("run_time", "total_slots", "schedule_length", "time_needed"),
        solutions=("""\
def <f>(tasks):
    time = 0
    last = {}
    for task in tasks:
        time += 1
        if task in last:
            time = max(time, last[task] + <k> + 1)
        last[task] = time
    return time
""", """\
def <f>(tasks):
    slots = []
    for task in tasks:
        while task in slots[-<k>:]:
            slots.append(None)
        slots.append(task)
    return len(slots)
"""),
        inputs=lambda rng, k: (letters(rng, size(rng, 2, 9), "ABC"),),
        parameters=lambda rng: {"k": rng.randint(1, 3)},
    ),
    Family(
        concept="frog-cheapest-jumps",
        tags=("dynamic-programming", "lists"),
        phrasings=(
            "Write a function to find the least cost from the first to the last stone, "
            "jumping 1 to <k> stones ahead; a jump costs the difference in height.",
            "Write a python function to return the minimal sum of absolute height differences on "
            "a way from the first to the last element with jumps of at most <k> places.",
            "Given heights, get from index 0 to the last index by moving 1 to <k> "
            "indices forward each time; minimise the sum of abs differences.",
            "How cheaply can a frog cross a row of stones of given heights, if it "
            "jumps up to <k> stones ahead and pays each height difference?",
            "Compute the cheapest way through a list from start to end, jump lengths 1 "
            "to <k>, where a jump from i to j costs abs(h[i] - h[j]).",
            "I need the lowest total of absolute differences along a path first "
            "element -> ... -> last element with steps of no more than <k>.",
        ),
        names=("cheapest_jumps", "frog_cost", "min_jump_cost", "crossing_cost"),
        solutions=("""\
def <f>(heights):
    cost = [0]
    for i in range(1, len(heights)):
        starts = range(max(0, i - <k>), i)
        cost.append(min(cost[j] + abs(heights[i] - heights[j]) for j in starts))
    return cost[-1]
""", """\
def <f>(h):
    if len(h) == 1:
        return 0
    steps = range(1, min(<k>, len(h) - 1) + 1)
    return min(abs(h[s] - h[0]) + <f>(h[s:]) for s in steps)
"""),
        inputs=lambda rng, k: (integers(rng, 1, 20, rng.randint(1, 8)),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="nodes-with-degree-at-least",
        tags=("dictionaries", "counters"),
        phrasings=(
            "Write a function to list in ascending order the nodes that occur in "
            "at least <k> of the undirected edges (a, b) in a list.",
            "Write a python function to return the sorted nodes with <k> or "
            "more edges in a list of undirected (a, b) pairs.",
            "Given the edges of an undirected graph as pairs, return all "
            "nodes of degree at least <k>, sorted.",
            "Which nodes have <k> or more connections in a list of "
            "two-way edges? Return them in ascending order.",
            "Compute the sorted list of people with at least <k> friends from "
            "a list of friendships (pairs, each listed once).",
            "I need the busy junctions, where no fewer than <k> of the "
            "roads (a, b) end, as a sorted list.",
        ),
        more_phrasings=(
            "Write a function to get the sorted nodes of degree at least <k> from a list of undirected edges.",
            "Write a python function to determine who occurs <k> times or more as an end of the pairs in a list, from low to high.",
            "For a list of pairs (a, b), each an edge without direction, give the ascending list of all vertices on which no fewer than <k> edges meet.",
            "Which nodes of the edge list have a degree of <k> or more, sorted?",
            "Sorted vertices with degree >= <k>.",
            "Each pair says that two people shook hands. List in sorted order everyone who had at least <k> handshakes.",
            "The ascending list of the vertices v occurring in the given edges with deg(v) >= <k>.",
            "Everything but the nodes with fewer than <k> edges: count both ends of every pair, and return, in order, those whose count is <k> or higher.",
        ),
        names=("busy_nodes", "high_degree", "well_connected", "nodes_of_degree"),
        solutions=("""\
from collections import Counter

def <f>(edges):
    degrees = Counter(node for edge in edges for node in edge)
    return sorted(node for node in degrees if degrees[node] >= <k>)
""", """\
def <f>(edges):
    ends = [n for e in edges for n in e]
    return sorted({n for n in ends if ends.count(n) >= <k>})
"""),
        inputs=lambda rng, k: (rng.sample([(a, b) for a in range(1, 6) for b in range(a + 1, 6)],
            rng.randint(2, 7)),),
        parameters=lambda rng: {"k": rng.choice((2, 2, 3))},
    ),
    Family(
        concept="longest-part-each-at-most-k",
        tags=("strings", "counters"),
        phrasings=(
            "Write a function to find the length of the longest contiguous part of a "
            "string in which no character occurs more than <k> times.",
            "Write a python function to return how long the longest substring "
            "is that contains every character at most <k> times.",
            "Given a string, return the length of its longest slice with "
            "each character appearing <k> times or fewer.",
            "How many characters has the longest gap-free piece of a text "
            "in which nothing comes more than <k> times?",
            "Compute the greatest size of a window over a string with all "
            "character counts <= <k>; 0 for an empty string.",
            "I need the length of the longest run of neighbouring "
            "characters that uses no character over <k> times.",
        ),
        more_phrasings=(
            "Write a function to get the length of the longest substring where each character appears at most <k> times.",
            "Write a python function to determine the size of the biggest unbroken section of a text in which the frequency of any character is limited to <k>.",
            "For a string, give how many characters the longest slice has that does not contain more than <k> copies of anything.",
            "What is the greatest number of successive characters with none of them met over <k> times among them?",
            "Longest slice with every count <= <k>.",
            "Pull a strip of beads out of the chain, in one piece, with no more than <k> of any colour; how many beads long can it be? The letters are the colours.",
            "max { |w| : w is a factor of s and each letter occurs at most <k> times in w }.",
            "Push the right end of a window along the text and draw the left end after it as soon as some character is in it more than <k> times; return the largest width seen.",
        ),
        names=("longest_limited", "max_window", "longest_at_most", "limited_repeats"),
        solutions=("""\
def <f>(text):
    best = start = 0
    for end in range(1, len(text) + 1):
        while text[start:end].count(text[end - 1]) > <k>:
            start += 1
        best = max(best, end - start)
    return best
""", """\
from collections import Counter

def <f>(s):
    n = len(s)
    parts = [s[i:j] for i in range(n) for j in range(i + 1, n + 1)]
    return max((len(p) for p in parts if max(Counter(p).values()) <= <k>), default=0)
"""),
        inputs=lambda rng, k: (letters(rng, size(rng, 3, 12), "abc" if k == 2 else "ab"),),
        parameters=lambda rng: {"k": rng.randint(2, 3)},
    ),
    Family(
        concept="accepted-requests-with-pause",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to keep the ascending times that are at least <pause> "
            "later than the last kept one; the first is always kept.",
            "Write a python function to return the accepted requests from a sorted list of times "
            "if after an accepted one all within less than <pause> seconds are refused.",
            "Given ascending times, accept the first and then each one <pause> or "
            "more after the last accepted; return the accepted times.",
            "Which of the sorted request times get through a limiter that needs at "
            "least <pause> units since the last request let through?",
            "Go through rising times and drop those less than <pause> after "
            "the most recent kept time; return the kept ones.",
            "I need to thin out a sorted list of timestamps so that kept ones "
            "are at least <pause> apart, greedily from the first.",
        ),
        more_phrasings=(
            "Write a function to filter sorted times so that each kept one is at least <pause> after the previous kept one.",
            "Write a python function to apply a rate limit to rising time stamps: the first passes, and another passes only when <pause> or more has gone by since the latest that passed; list those passing.",
            "For times in ascending order, give the list of those that get through if each one getting through blocks all others nearer than <pause> behind it.",
            "Which of these ascending times survive when, from the front, everything under <pause> after the last survivor is discarded?",
            "Greedy thinning of sorted times to gaps >= <pause>.",
            "After each ring the bell stays silent for a while, so presses less than <pause> later do nothing. From the times of the presses, in order, list the times at which it rang.",
            "The sequence t1 = first time, t(i+1) = least listed time >= t(i) + <pause>, as a list, equal entries after an accepted one being rejected; empty for no times.",
            "Everything but the times too close, that is under <pause>, behind the one last taken; the first is always taken. Return the taken times of the ascending list.",
        ),
        names=("accepted", "thin_out", "rate_limit", "keep_spaced"),
        solutions=("""\
def <f>(times):
    kept = []
    for t in times:
        if not kept or t - kept[-1] >= <pause>:
            kept.append(t)
    return kept
""", """\
def <f>(times):
    accepted, free = [], float("-inf")
    for t in times:
        if t >= free:
            accepted.append(t)
            free = t + <pause>
    return accepted
"""),
        inputs=lambda rng, pause: (sorted_integers(rng, 0, 25, size(rng, 2, 9)),),
        parameters=lambda rng: {"pause": rng.randint(2, 6)},
    ),
    Family(
        concept="thermostat-switches",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to count how often a heater, off at first, is switched: "
            "on at a reading below <low>, off at a reading above <high>.",
            "Write a python function to return the number of switchings of a thermostat over a "
            "list of readings: on when under <low>, off when over <high>, at first off.",
            "Given temperatures in order, a heater that is off goes on below <low>, "
            "one that is on goes off above <high>; count the changes.",
            "How many times does the heating change its state, if it starts off, "
            "turns on at less than <low> and off at more than <high>?",
            "Simulate a two-point controller (on under <low>, off over <high>, else "
            "unchanged, initially off) and return the number of changes.",
            "I need the count of on/off switches of a heater for a list of readings; "
            "it is off first, goes on below <low> and off above <high>.",
        ),
        more_phrasings=(
            "Write a function to count thermostat switchings: initially off, on below <low>, off above <high>.",
            "Write a python function to determine how often a hysteresis control changes between off, its initial state, and on, given the readings; it goes on under <low> and off over <high>.",
            "For a sequence of temperatures, give the number of times a stove is lit or put out; it is out to begin with, lit when a reading is less than <low>, put out when one is more than <high>.",
            "How many state changes do these readings cause in a heater, off at the start, that comes on below <low> and goes off above <high>, exact hits changing nothing?",
            "On/off change count for thresholds <low> and <high>, starting off.",
            "I turn the heating on if I read less than <low> and it is off, and turn it off if I read more than <high> and it is on. It was off at first; how often did I walk over to it?",
            "The number of transitions of the two-state automaton with initial state off, off -> on for r < <low>, and on -> off for r > <high>, on the sequence of readings.",
            "Look alternately for the next reading below <low> and then for the next one above <high>, each search going on behind the last find; return how many were found.",
        ),
        names=("count_switches", "thermostat", "heater_changes", "switchings"),
        solutions=("""\
def <f>(readings):
    on = False
    changes = 0
    for r in readings:
        if not on and r < <low> or on and r > <high>:
            on = not on
            changes += 1
    return changes
""", """\
def <f>(temperatures):
    states = [False]
    for t in temperatures:
        if t < <low>:
            states.append(True)
        elif t > <high>:
            states.append(False)
    return sum(a != b for a, b in zip(states, states[1:]))
"""),
        inputs=lambda rng, low, high: (integers(rng, low - 4, high + 4, size(rng, 3, 10)),),
        parameters=lambda rng: (lambda low: {"low": low, "high": low + rng.randint(1,
            4)})(rng.randint(16, 20)),
    ),
)
