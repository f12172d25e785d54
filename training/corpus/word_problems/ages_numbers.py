"""Ages, and numbers to be guessed."""

from training.corpus.word_problems.draws import between, derive
from training.corpus.word_problems.problem import Problem

PROBLEMS = (
    Problem(
        concept="older-age-from-sum-and-ratio",
        phrasings=(
            "The ages of <name> and <friend> are in the ratio <big>:<small> and add up to <total> "
            "years. How old is <name>?",
            "Together <name> and <friend> are <total> years old. Their ages have the ratio "
            "<big>:<small>. What is the age of <name>, the older one?",
            "<name> and <friend> have ages in the ratio <big>:<small>. The sum of their ages is "
            "<total>. Find the age of <name>.",
            "If the ages of two cousins are as <big>:<small> and together <total> years, how old "
            "is the older cousin?",
        ),
        steps=("total * big / (big + small)",),
        draw=derive(between("big > small", big=(3, 9), small=(1, 5), part=(4, 9)), big="big",
                    small="small", total="(big + small) * part"),
    ),
    Problem(
        concept="child-age-from-sum-and-multiple",
        phrasings=(
            "A father is <times> times as old as his son. Together they are <total> years old. "
            "How old is the son?",
            "<name> is <times> times as old as <friend>, and the sum of their ages is <total>. "
            "What is the age of <friend>?",
            "The ages of a mother and her child add up to <total>. The mother is <times> times as "
            "old as the child. Find the age of the child.",
            "Together an aunt and her niece are <total> years old, the aunt being <times> times "
            "as old as the niece. How many years old is the niece?",
        ),
        steps=("total / (times + 1)",),
        draw=derive(between("20 <= (times - 1) * child <= 45", times=(3, 7), child=(4, 15)),
                    times="times",
                    total="(times + 1) * child"),
    ),
    Problem(
        concept="older-age-from-sum-and-difference",
        phrasings=(
            "<name> is <gap> years older than <friend>. The sum of their ages is <total>. How old "
            "is <name>?",
            "Together <name> and <friend> are <total> years old and <name> is older by <gap> "
            "years. What is the age of <name>?",
            "The ages of two sisters add up to <total> and differ by <gap>. Find the age of the "
            "older sister.",
            "One tree is <gap> years older than another; together they are <total> years old. How "
            "old is the older tree?",
        ),
        steps=("(total + gap) / 2",),
        draw=derive(between(young=(8, 50), gap=(2, 14)), gap="gap", total="2 * young + gap"),
    ),
    Problem(
        concept="years-until-multiple-of-age",
        phrasings=(
            "A father is <old> years old and his daughter is <young>. In how many years will he "
            "be <times> times as old as she is?",
            "<name> is <old> and <friend> is <young> years old. After how many years will <name> "
            "be <times> times as old as <friend>?",
            "How many years from now is an aunt <times> times as old as her nephew, if today she "
            "is <old> and he is <young>?",
            "In how many years will the age of a teacher, now <old>, be <times> times the age of "
            "a pupil who is now <young>?",
        ),
        steps=("(old - times * young) / (times - 1)",),
        draw=derive(between("18 <= (times - 1) * (young + later) <= 45", times=(2, 4), later=(2,
                    14), young=(3, 14)),
                    old="times * (young + later) - later", young="young", times="times"),
    ),
    Problem(
        concept="age-from-multiple-in-years-to-come",
        phrasings=(
            "In <years> years <name> will be <times> times as old as now. How old is <name> now?",
            "<name> will be <times> times as old as today when <years> years have passed. What is "
            "the age of <name> today?",
            "After <years> years a tree will have <times> times its present age. How many years "
            "old is the tree?",
            "A boy will have <times> times his present age in <years> years. Find his present age.",
        ),
        steps=("years / (times - 1)",),
        draw=derive(between(now=(3, 18), times=(2, 5)), years="now * (times - 1)", times="times"),
    ),
    Problem(
        concept="total-age-of-a-group-later",
        phrasings=(
            "<count> friends have an average age of <mean> years. What will the sum of their ages "
            "be in <years> years?",
            "The average age of <count> cousins is <mean>. In <years> years, how many years old "
            "will they be all together?",
            "In <years> years, what is the total of the ages of <count> players whose average age "
            "is <mean> today?",
            "A choir has <count> members of <mean> years on average. Find the sum of the ages of "
            "the same members <years> years from now.",
        ),
        steps=("count * (mean + years)",),
        draw=between(count=(3, 30), mean=(9, 45), years=(2, 12)),
    ),
    Problem(
        concept="age-now-from-later-sum-and-ratio",
        phrasings=(
            "The ages of <name> and <friend> are in the ratio <small>:<big>. In <years> years the "
            "sum of their ages will be <total>. How old is <name> now?",
            "In <years> years <name> and <friend> will together be <total> years old. Today their "
            "ages are as <small>:<big>. What is the age of <name> today?",
            "Now the ages of two brothers have the ratio <small>:<big>, and <years> years from "
            "now they add up to <total>. Find the present age of the younger one.",
            "<total> is the sum of the ages that <name> and <friend> will have in <years> years. "
            "If the ratio of their ages is now <small>:<big>, how old is <name>?",
        ),
        steps=("now = total - 2 * years", "now * small / (small + big)"),
        draw=derive(between("small < big", small=(2, 5), big=(3, 9), part=(2, 6), years=(3, 12)),
                    small="small", big="big", years="years",
                    total="(small + big) * part + 2 * years"),
    ),
    Problem(
        concept="larger-number-from-sum-and-difference",
        phrasings=(
            "Two numbers have the sum <total> and the difference <gap>. What is the larger number?",
            "The difference of two numbers is <gap> and their sum is <total>. Find the larger one.",
            "Two shelves hold <total> books together; one holds <gap> more than the other. How "
            "many books are on the fuller shelf?",
            "<name> and <friend> have <total> <thing> together, and <name> has <gap> more than "
            "<friend>. How many <thing> does <name> have?",
        ),
        steps=("(total + gap) / 2",),
        draw=derive(between(small=(5, 90), gap=(2, 60)), total="2 * small + gap", gap="gap"),
    ),
    Problem(
        concept="product-from-sum-and-difference",
        phrasings=(
            "The sum of two numbers is <total> and their difference is <gap>. What is their "
            "product?",
            "Two numbers differ by <gap> and add up to <total>. Find the product of the numbers.",
            "What is the product of two numbers whose sum is <total> and whose difference is "
            "<gap>?",
            "If one number is greater than another by <gap> and the two make <total> together, "
            "what do you get when you multiply them?",
        ),
        steps=("big = (total + gap) / 2", "small = total - big", "big * small"),
        draw=derive(between(small=(3, 40), gap=(1, 25)), total="2 * small + gap", gap="gap"),
    ),
    Problem(
        concept="smallest-of-consecutive-numbers",
        phrasings=(
            "The sum of <count> consecutive whole numbers is <total>. What is the smallest of "
            "them?",
            "<count> whole numbers that follow each other add up to <total>. Find the smallest "
            "number.",
            "<total> is the sum of <count> consecutive integers. Which one is the smallest?",
            "The tickets of <count> people have consecutive numbers with the sum <total>. What is "
            "the lowest of the numbers?",
        ),
        steps=("total / count - (count - 1) / 2",),
        draw=derive(between(count=(3, 9), start=(4, 60)), count="count",
                    total="count * start + count * (count - 1) / 2"),
    ),
    Problem(
        concept="largest-of-consecutive-even-numbers",
        phrasings=(
            "The sum of <count> consecutive even numbers is <total>. What is the largest of them?",
            "<count> even numbers in a row add up to <total>. Find the largest.",
            "What is the greatest of <count> consecutive even numbers whose sum is <total>?",
            "Houses on one side of a street have consecutive even numbers. The numbers of <count> "
            "houses side by side add up to <total>. Which is the highest number?",
        ),
        steps=("total / count + count - 1",),
        draw=derive(between(count=(3, 8), half=(2, 40)), count="count",
                    total="count * (2 * half + count - 1)"),
    ),
    Problem(
        concept="number-from-times-and-plus",
        phrasings=(
            "<name> thinks of a number, multiplies it by <factor> and adds <plus>. The result is "
            "<result>. What is the number?",
            "A number times <factor>, increased by <plus>, is <result>. Find the number.",
            "When <plus> is added to <factor> times a number one gets <result>. What is the "
            "number?",
            "<result> comes out when a number is multiplied by <factor> and then <plus> is added. "
            "Which number is it?",
        ),
        steps=("(result - plus) / factor",),
        draw=derive(between(factor=(2, 12), plus=(3, 60), number=(4, 50)), factor="factor",
                    plus="plus", result="factor * number + plus"),
    ),
    Problem(
        concept="number-from-halved-after-subtraction",
        phrasings=(
            "<name> subtracts <minus> from a number and divides by <divisor>. That gives "
            "<result>. What was the number?",
            "If a number is made smaller by <minus> and the rest is divided by <divisor>, the "
            "result is <result>. Find the number.",
            "After giving away <minus> <thing>, <name> shared the others equally among <divisor> "
            "children, and each got <result>. How many <thing> were there at first?",
            "<result> is what you get by taking <minus> away from a number and dividing what is "
            "left by <divisor>. What is the number?",
        ),
        steps=("result * divisor + minus",),
        draw=between(minus=(3, 40), divisor=(3, 12), result=(4, 30)),
    ),
    Problem(
        concept="dividend-from-quotient-and-remainder",
        phrasings=(
            "A number divided by <divisor> gives the quotient <quotient> and the remainder "
            "<rest>. What is the number?",
            "Dividing a number by <divisor> leaves <rest>; the quotient is <quotient>. Find the "
            "number.",
            "<name> packs all the <thing> into <quotient> full boxes of <divisor> each, and "
            "<rest> are left over. How many <thing> are there?",
            "With the remainder <rest>, a number goes <quotient> times by the divisor <divisor>. "
            "Which number is it?",
        ),
        steps=("divisor * quotient + rest",),
        draw=between("rest < divisor", divisor=(6, 40), quotient=(5, 60), rest=(2, 30)),
    ),
    Problem(
        concept="larger-number-from-ratio-and-difference",
        phrasings=(
            "Two numbers are in the ratio <big>:<small> and differ by <gap>. What is the larger "
            "number?",
            "The ratio of two numbers is <big>:<small>; their difference is <gap>. Find the "
            "larger one.",
            "In a club there are <gap> more men than women. The ratio of men to women is "
            "<big>:<small>. How many men are in the club?",
            "<name> has <gap> <thing> more than <friend>. If their amounts are as <big>:<small>, "
            "how many <thing> does <name> have?",
        ),
        steps=("gap * big / (big - small)",),
        draw=derive(between("big > small", big=(3, 11), small=(2, 9), part=(3, 20)), big="big",
                    small="small", gap="(big - small) * part"),
    ),
    Problem(
        concept="sum-of-squares-from-sum-and-product",
        phrasings=(
            "The sum of two numbers is <total> and their product is <product>. What is the sum of "
            "their squares?",
            "Two numbers have the product <product> and the sum <total>. Find the sum of the "
            "squares of the two numbers.",
            "If two numbers add up to <total> and give <product> when multiplied, what do their "
            "squares add up to?",
            "What is the sum of the squares of two numbers with sum <total> and product <product>?",
        ),
        steps=("total ** 2 - 2 * product",),
        draw=derive(between(one=(3, 20), two=(4, 25)), total="one + two", product="one * two"),
    ),
)
