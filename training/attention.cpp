// Causal grouped-query attention over documents laid end to end, forward and backward, for
// processors with bf16 matrix tiles (Intel AMX). One pass over blocks of 32 queries, as in
// FlashAttention (Dao et al., 2022): no score outlives its block, and no document is padded to
// the length of another. Rotary positions are applied on the way in and undone on the way out.
//
// Names: `queries` query heads share `groups` key and value heads, each WIDTH wide. A packed row
// holds the query heads, then the keys, then the values of one token.

#include <immintrin.h>
#include <sys/syscall.h>
#include <torch/extension.h>
#include <unistd.h>

#include <cmath>
#include <cstring>
#include <memory>

namespace {

using half = at::BFloat16;
constexpr int WIDTH = 64;
constexpr int BLOCK = 32;

constexpr float NOTHING = -1e30f;  // a score whose weight is zero

// Memory that nothing clears first.
template <typename T>
auto room(int count) {
  return std::make_unique_for_overwrite<T[]>(count);
}

int padded(int length) { return (length + BLOCK - 1) / BLOCK * BLOCK; }

// To the nearest bf16, ties to even; without a test for NaN, so that loops of it become vector code.
inline half rounded(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, 4);
  return half(uint16_t((bits + 0x7fff + (bits >> 16 & 1)) >> 16), half::from_bits());
}

// Makes each x of `values` e to the (x - top), within 3e-6 of it, and 1e-38 at least; x - top is at most about
// zero. In plain steps, so that the loop becomes vector code, which the library's exponential keeps from happening.
__attribute__((noinline)) void exponentiate(float* values, int count, float top) {
  for (int i = 0; i < count; ++i) {
    float power = (values[i] - top) * 1.44269504f;
    power = power > -126.f ? power : -126.f;
    const float whole = __builtin_floorf(power + 0.5f), rest = power - whole;
    const float part = 1.f + rest * (0.69314718f + rest * (0.24022651f + rest * (0.05550411f + rest * (0.00961813f + rest * 0.00133336f))));
    const uint32_t bits = uint32_t(int(whole) + 127) << 23;
    float scale;
    std::memcpy(&scale, &bits, 4);
    values[i] = part * scale;
  }
}

// ---- products of tiles

bool allow_tiles() {
  constexpr int REQUEST_PERMISSION = 0x1023, TILE_DATA = 18;
  return syscall(SYS_arch_prctl, REQUEST_PERMISSION, TILE_DATA) == 0;
}

// Eight tiles of 16 rows by 64 bytes for as long as this lives.
struct Tiles {
  Tiles() {
    alignas(64) uint8_t layout[64] = {1};
    for (int tile = 0; tile < 8; ++tile) {
      layout[16 + 2 * tile] = 64;
      layout[48 + tile] = 16;
    }
    _tile_loadconfig(layout);
  }
  ~Tiles() { _tile_release(); }
};

// c[rows, columns] += a[rows, depth] b[depth, columns], each size a multiple of 32. `b` holds two
// rows side by side, [depth / 2, b_columns, 2], as the processor takes them.
void multiply_add(float* c, int c_columns, const half* a, int a_columns, const half* b, int b_columns,
                  int rows, int columns, int depth) {
  for (int row = 0; row < rows; row += 32) {
    for (int column = 0; column < columns; column += 32) {
      float* out = c + row * c_columns + column;
      _tile_loadd(0, out, c_columns * 4);
      _tile_loadd(1, out + 16, c_columns * 4);
      _tile_loadd(2, out + 16 * c_columns, c_columns * 4);
      _tile_loadd(3, out + 16 * c_columns + 16, c_columns * 4);
      for (int k = 0; k < depth; k += 32) {
        const half* left = a + row * a_columns + k;
        const half* right = b + k * b_columns + 2 * column;
        _tile_loadd(4, left, a_columns * 2);
        _tile_loadd(5, left + 16 * a_columns, a_columns * 2);
        _tile_loadd(6, right, b_columns * 4);
        _tile_loadd(7, right + 32, b_columns * 4);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
      }
      _tile_stored(0, out, c_columns * 4);
      _tile_stored(1, out + 16, c_columns * 4);
      _tile_stored(2, out + 16 * c_columns, c_columns * 4);
      _tile_stored(3, out + 16 * c_columns + 16, c_columns * 4);
    }
  }
}

// ---- layouts of a head's [rows, WIDTH] matrix

// [rows, WIDTH] to [WIDTH, rows] with two of the old columns side by side: the right side of x y^T.
void pair_columns(const half* from, half* to, int rows) {
  const auto* source = reinterpret_cast<const uint32_t*>(from);
  auto* target = reinterpret_cast<uint32_t*>(to);
  for (int row = 0; row < rows; ++row)
    for (int pair = 0; pair < WIDTH / 2; ++pair) target[pair * rows + row] = source[row * (WIDTH / 2) + pair];
}

// Two rows side by side: the right side of x y.
void pair_rows(const half* from, half* to, int rows, int columns) {
  const auto* source = reinterpret_cast<const uint16_t*>(from);
  auto* target = reinterpret_cast<uint32_t*>(to);
  for (int row = 0; row < rows; row += 2)
    for (int column = 0; column < columns; ++column)
      target[row / 2 * columns + column] =
          source[row * columns + column] | uint32_t(source[(row + 1) * columns + column]) << 16;
}

void transpose(const half* from, half* to, int rows) {
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < WIDTH; ++column) to[column * rows + row] = from[row * WIDTH + column];
}

// ---- rows of the packed input and of its gradient

struct Rotation {
  const float* cosine;  // [positions, WIDTH / 2]
  const float* sine;
};

// Copies rows of one head out of `from`, turned by their positions and scaled; rows beyond `length` are zero.
void gather(const half* from, int64_t stride, int length, half* to, const Rotation* rotation, float scale) {
  for (int row = 0; row < length; ++row) {
    const half* x = from + row * stride;
    half* y = to + row * WIDTH;
    if (rotation == nullptr) {
      std::copy(x, x + WIDTH, y);
      continue;
    }
    const float *c = rotation->cosine + row * WIDTH / 2, *s = rotation->sine + row * WIDTH / 2;
    for (int i = 0; i < WIDTH / 2; ++i) {
      float first = x[i], second = x[i + WIDTH / 2];
      y[i] = rounded(scale * (first * c[i] - second * s[i]));
      y[i + WIDTH / 2] = rounded(scale * (second * c[i] + first * s[i]));
    }
  }
  std::fill(to + length * WIDTH, to + padded(length) * WIDTH, half(0.f));
}

// The gradient of a gathered row, turned back, into a row of the packed gradient.
void scatter_row(const float* x, half* to, const Rotation* rotation, int row, float scale) {
  if (rotation == nullptr) {
    for (int i = 0; i < WIDTH; ++i) to[i] = rounded(x[i]);
    return;
  }
  const float *c = rotation->cosine + row * WIDTH / 2, *s = rotation->sine + row * WIDTH / 2;
  for (int i = 0; i < WIDTH / 2; ++i) {
    float first = x[i], second = x[i + WIDTH / 2];
    to[i] = rounded(scale * (first * c[i] + second * s[i]));
    to[i + WIDTH / 2] = rounded(scale * (second * c[i] - first * s[i]));
  }
}

struct Sizes {
  int queries, groups;
  int64_t packed() const { return int64_t(queries + 2 * groups) * WIDTH; }
  int64_t out() const { return int64_t(queries) * WIDTH; }
};

const float SCALE = 1.0f / std::sqrt(float(WIDTH));

// One document, one group of heads, forward. `packed`, `out` and `sums` point at its first token.
void forward_one(const half* packed, half* out, float* sums, int length, Sizes sizes, int group, Rotation rotation) {
  const int full = padded(length);
  auto query = room<half>(full * WIDTH), key = room<half>(full * WIDTH), value = room<half>(full * WIDTH), keys = room<half>(full * WIDTH), values = room<half>(full * WIDTH);
  auto scores = room<float>(BLOCK * full), mixed = room<float>(BLOCK * WIDTH);
  auto weights = room<half>(BLOCK * full);
  gather(packed + (sizes.queries + group) * WIDTH, sizes.packed(), length, key.get(), &rotation, 1);
  gather(packed + (sizes.queries + sizes.groups + group) * WIDTH, sizes.packed(), length, value.get(), nullptr, 1);
  pair_columns(key.get(), keys.get(), full);
  pair_rows(value.get(), values.get(), full, WIDTH);
  const int each = sizes.queries / sizes.groups;
  for (int head = group * each; head < (group + 1) * each; ++head) {
    gather(packed + head * WIDTH, sizes.packed(), length, query.get(), &rotation, SCALE);
    for (int block = 0; block < length; block += BLOCK) {
      const int seen = block + BLOCK;
      std::fill_n(scores.get(), BLOCK * full, 0.f);
      multiply_add(scores.get(), full, query.get() + block * WIDTH, WIDTH, keys.get(), full, BLOCK, seen, WIDTH);
      for (int row = 0; row < BLOCK; ++row) {
        float* s = scores.get() + row * full;
        half* w = weights.get() + row * full;
        std::fill(s + block + row + 1, s + seen, NOTHING);
        float top = NOTHING, sum = 0;
        for (int i = 0; i < seen; ++i) top = std::max(top, s[i]);
        exponentiate(s, seen, top);
        for (int i = 0; i < seen; ++i) sum += s[i];
        const float share = 1 / sum;
        for (int i = 0; i < seen; ++i) w[i] = rounded(s[i] * share);
        if (block + row < length) sums[(block + row) * sizes.queries + head] = top + std::log(sum);
      }
      std::fill_n(mixed.get(), BLOCK * WIDTH, 0.f);
      multiply_add(mixed.get(), WIDTH, weights.get(), full, values.get(), WIDTH, BLOCK, WIDTH, seen);
      for (int row = 0; row < std::min(BLOCK, length - block); ++row)
        for (int i = 0; i < WIDTH; ++i) out[(block + row) * sizes.out() + head * WIDTH + i] = rounded(mixed[row * WIDTH + i]);
    }
  }
}

// The same, backward: fills this group's rows of `packed_gradient`.
void backward_one(const half* packed, const half* out, const float* sums, const half* out_gradient, half* packed_gradient,
                  int length, Sizes sizes, int group, Rotation rotation) {
  const int full = padded(length);
  auto query = room<half>(full * WIDTH), key = room<half>(full * WIDTH), value = room<half>(full * WIDTH), change = room<half>(full * WIDTH);
  auto keys = room<half>(full * WIDTH), key_rows = room<half>(full * WIDTH), values = room<half>(full * WIDTH), queries_across = room<half>(full * WIDTH), changes_across = room<half>(full * WIDTH);
  auto scores = room<float>(BLOCK * full), shares = room<float>(BLOCK * full), query_gradient = room<float>(BLOCK * WIDTH);
  auto key_gradient = room<float>(WIDTH * full), value_gradient = room<float>(WIDTH * full);
  std::fill_n(key_gradient.get(), WIDTH * full, 0.f);
  std::fill_n(value_gradient.get(), WIDTH * full, 0.f);
  auto weights = room<half>(BLOCK * full), slopes = room<half>(BLOCK * full), weight_rows = room<half>(BLOCK * full), slope_rows = room<half>(BLOCK * full);
  gather(packed + (sizes.queries + group) * WIDTH, sizes.packed(), length, key.get(), &rotation, 1);
  gather(packed + (sizes.queries + sizes.groups + group) * WIDTH, sizes.packed(), length, value.get(), nullptr, 1);
  pair_columns(key.get(), keys.get(), full);
  pair_rows(key.get(), key_rows.get(), full, WIDTH);
  pair_columns(value.get(), values.get(), full);
  const int each = sizes.queries / sizes.groups;
  for (int head = group * each; head < (group + 1) * each; ++head) {
    gather(packed + head * WIDTH, sizes.packed(), length, query.get(), &rotation, SCALE);
    gather(out_gradient + head * WIDTH, sizes.out(), length, change.get(), nullptr, 1);
    transpose(query.get(), queries_across.get(), full);
    transpose(change.get(), changes_across.get(), full);
    for (int block = 0; block < length; block += BLOCK) {
      const int seen = block + BLOCK;
      std::fill_n(scores.get(), BLOCK * full, 0.f);
      std::fill_n(shares.get(), BLOCK * full, 0.f);
      multiply_add(scores.get(), full, query.get() + block * WIDTH, WIDTH, keys.get(), full, BLOCK, seen, WIDTH);
      multiply_add(shares.get(), full, change.get() + block * WIDTH, WIDTH, values.get(), full, BLOCK, seen, WIDTH);
      for (int row = 0; row < BLOCK; ++row) {
        const int token = block + row, count = token < length ? token + 1 : 0;
        float *s = scores.get() + row * full, total = 0, mean = 0;
        std::fill(s + count, s + seen, NOTHING);
        if (count > 0) {
          total = sums[token * sizes.queries + head];
          const half *o = out + token * sizes.out() + head * WIDTH, *g = change.get() + token * WIDTH;
          for (int i = 0; i < WIDTH; ++i) mean += float(o[i]) * float(g[i]);
        }
        const float* p = shares.get() + row * full;
        half *w = weights.get() + row * full, *d = slopes.get() + row * full;
        exponentiate(s, seen, total);
        for (int i = 0; i < seen; ++i) {
          w[i] = rounded(s[i]);
          d[i] = rounded(s[i] * (p[i] - mean));
        }
      }
      pair_rows(weights.get(), weight_rows.get(), BLOCK, full);
      pair_rows(slopes.get(), slope_rows.get(), BLOCK, full);
      multiply_add(value_gradient.get(), full, changes_across.get() + block, full, weight_rows.get(), full, WIDTH, seen, BLOCK);
      multiply_add(key_gradient.get(), full, queries_across.get() + block, full, slope_rows.get(), full, WIDTH, seen, BLOCK);
      std::fill_n(query_gradient.get(), BLOCK * WIDTH, 0.f);
      multiply_add(query_gradient.get(), WIDTH, slopes.get(), full, key_rows.get(), WIDTH, BLOCK, WIDTH, seen);
      for (int row = 0; row < std::min(BLOCK, length - block); ++row)
        scatter_row(query_gradient.get() + row * WIDTH, packed_gradient + (block + row) * sizes.packed() + head * WIDTH, &rotation, block + row, SCALE);
    }
  }
  float across[WIDTH];
  for (int row = 0; row < length; ++row) {
    half* to = packed_gradient + row * sizes.packed() + (sizes.queries + group) * WIDTH;
    for (int i = 0; i < WIDTH; ++i) across[i] = key_gradient[i * full + row];
    scatter_row(across, to, &rotation, row, 1);
    for (int i = 0; i < WIDTH; ++i) across[i] = value_gradient[i * full + row];
    scatter_row(across, to + sizes.groups * WIDTH, nullptr, row, 1);
  }
}

// Calls `work(first token, length, group)` for every document and group, on all threads.
template <typename Work>
void each_document(const at::Tensor& starts, int groups, const Work& work) {
  const int64_t* at = starts.data_ptr<int64_t>();
  at::parallel_for(0, (starts.numel() - 1) * groups, 1, [&](int64_t begin, int64_t end) {
    Tiles tiles;
    for (int64_t item = begin; item < end; ++item) {
      const int64_t document = item / groups;
      const int length = int(at[document + 1] - at[document]);
      if (length > 0) work(at[document], length, int(item % groups));
    }
  });
}

}  // namespace

// packed [tokens, (queries + 2 groups) WIDTH] bf16 and starts [documents + 1] int64, from 0 to tokens, to
// (out [tokens, queries WIDTH] bf16, log of the sum of exponentials [tokens, queries] float).
std::tuple<at::Tensor, at::Tensor> forward(const at::Tensor& packed, const at::Tensor& starts, const at::Tensor& cosine,
                                           const at::Tensor& sine, int64_t queries, int64_t groups) {
  const Sizes sizes{int(queries), int(groups)};
  auto out = at::empty({packed.size(0), sizes.out()}, packed.options());
  auto sums = at::empty({packed.size(0), queries}, packed.options().dtype(at::kFloat));
  const Rotation rotation{cosine.data_ptr<float>(), sine.data_ptr<float>()};
  const half* from = packed.data_ptr<half>();
  half* to = out.data_ptr<half>();
  float* sum = sums.data_ptr<float>();
  each_document(starts, sizes.groups, [&](int64_t first, int length, int group) {
    forward_one(from + first * sizes.packed(), to + first * sizes.out(), sum + first * queries, length, sizes, group, rotation);
  });
  return {out, sums};
}

// The gradient of `packed`, from what `forward` took and gave and the gradient of its `out`.
at::Tensor backward(const at::Tensor& packed, const at::Tensor& starts, const at::Tensor& cosine, const at::Tensor& sine,
                    const at::Tensor& out, const at::Tensor& sums, const at::Tensor& out_gradient, int64_t queries, int64_t groups) {
  const Sizes sizes{int(queries), int(groups)};
  auto gradient = at::empty_like(packed);
  const Rotation rotation{cosine.data_ptr<float>(), sine.data_ptr<float>()};
  const half *from = packed.data_ptr<half>(), *result = out.data_ptr<half>(), *change = out_gradient.data_ptr<half>();
  const float* sum = sums.data_ptr<float>();
  half* to = gradient.data_ptr<half>();
  each_document(starts, sizes.groups, [&](int64_t first, int length, int group) {
    backward_one(from + first * sizes.packed(), result + first * sizes.out(), sum + first * queries, change + first * sizes.out(),
                 to + first * sizes.packed(), length, sizes, group, rotation);
  });
  return gradient;
}

TORCH_LIBRARY(assay, library) {
  TORCH_CHECK(allow_tiles(), "this processor or kernel grants no matrix tiles");
  library.def("attention(Tensor packed, Tensor starts, Tensor cosine, Tensor sine, int queries, int groups) -> (Tensor, Tensor)");
  library.def("attention_gradient(Tensor packed, Tensor starts, Tensor cosine, Tensor sine, Tensor out, Tensor sums, Tensor out_gradient, int queries, int groups) -> Tensor");
}

TORCH_LIBRARY_IMPL(assay, CPU, library) {
  library.impl("attention", &forward);
  library.impl("attention_gradient", &backward);
}
