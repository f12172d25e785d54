"""Every shape besides the main one."""

from training.corpus.compose.choice_shapes import draw_partition, draw_position, draw_quantified, draw_replacement, draw_two_counts
from training.corpus.compose.order_shapes import draw_best, draw_grouped, draw_mapped_dictionary, draw_sorted
from training.corpus.compose.sequence_shapes import (
    draw_branch, draw_chain, draw_neighbours, draw_paired, draw_text_replacement, draw_windows, draw_words_in_sentence,
)

SHAPES = (
    draw_partition, draw_position, draw_quantified, draw_replacement, draw_two_counts,
    draw_best, draw_grouped, draw_mapped_dictionary, draw_sorted,
    draw_branch, draw_chain, draw_neighbours, draw_paired, draw_text_replacement, draw_windows, draw_words_in_sentence,
)
