// The decoder's loss and the gradient of every weight in one pass over documents, for processors
// with products of bf16 numbers: matrix tiles (Intel AMX) or else AVX-512's. What `training/model.py`
// computes in torch, whose memory traffic leaves them idle most of the time: here a chunk of whole
// documents goes through all layers and back while its numbers are still in the cache.
//
// Products are of bf16 numbers, summed in float32; the residual stream, norms and softmax are
// float32. Attention keeps no score beyond its document (after FlashAttention, Dao et al., 2022).
//
// Beyond the second cache only what lies in one piece is read fast, so matrices of bf16 are in blocks of
// 32 x 32, one row of blocks after the other, each block row by row. A block is two tiles of 16 rows by 64
// bytes, as the left side of a product takes them; `right` sides are in pairs of tiles too, 32 of depth by
// 16 columns with two of depth side by side, [columns / 32][depth / 32][2]. Matrices of float32 are row by row.

#include <immintrin.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <torch/extension.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <memory>
#include <vector>

namespace {

using half = uint16_t;  // the bits of a bf16

constexpr int HEAD = 64;   // width of a head
constexpr int BLOCK = 32;  // every size is a multiple of this
constexpr int TILE = 512;  // bf16 numbers of a tile
constexpr int PAIR = 2 * TILE;

int padded(int length) { return (length + BLOCK - 1) / BLOCK * BLOCK; }

// ---- sixteen numbers at a time

__m512 load(const half* from) {
  return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i*)from)), 16));
}

void store(half* to, __m512 x) { _mm256_storeu_si256((__m256i*)to, (__m256i)_mm512_cvtneps_pbh(x)); }

void to_half(const float* from, half* to, size_t count) {
  for (size_t i = 0; i < count; i += 16) store(to + i, _mm512_loadu_ps(from + i));
}

// e to the x, within 4e-6 of it.
__m512 exponential(__m512 x) {
  const __m512 power = _mm512_mul_ps(x, _mm512_set1_ps(1.44269504f));
  const __m512 whole = _mm512_roundscale_ps(power, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
  const __m512 rest = _mm512_sub_ps(power, whole);
  __m512 part = _mm512_set1_ps(0.0013333558f);
  for (float factor : {0.0096181291f, 0.0555041087f, 0.2402265070f, 0.6931471806f, 1.f})
    part = _mm512_fmadd_ps(part, rest, _mm512_set1_ps(factor));
  return _mm512_scalef_ps(part, whole);
}

// ---- memory

// Room that is given out piece by piece and taken back to a mark; in huge pages, touched as needed.
class Arena {
 public:
  Arena() {
    base_ = (char*)mmap(nullptr, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    TORCH_CHECK(base_ != MAP_FAILED, "no memory for a step");
    madvise(base_, SIZE, MADV_HUGEPAGE);
  }
  Arena(const Arena&) = delete;
  ~Arena() { munmap(base_, SIZE); }

  template <typename T>
  T* take(size_t count) {
    T* piece = (T*)(base_ + used_);
    used_ += (count * sizeof(T) + 63) / 64 * 64;
    TORCH_CHECK(used_ <= SIZE, "a document is too long");
    return piece;
  }
  size_t mark() const { return used_; }
  void release(size_t mark) { used_ = mark; }

 private:
  static constexpr size_t SIZE = size_t(2) << 30;
  char* base_;
  size_t used_ = 0;
};

// Gives back on leaving what was taken in a scope.
struct Scope {
  explicit Scope(Arena& arena) : arena(arena), mark(arena.mark()) {}
  ~Scope() { arena.release(mark); }
  Arena& arena;
  size_t mark;
};

// ---- tiles

// Numbers too small for a full mantissa are zero for as long as this lives, because the processor takes a
// hundred times as long over them; and where it has tiles, there are eight of 16 rows by 64 bytes.
struct Tiles {
  Tiles() {
    _mm_setcsr(control | _MM_FLUSH_ZERO_ON | _MM_DENORMALS_ZERO_ON);
#ifdef __AMX_BF16__
    alignas(64) uint8_t layout[64] = {1};
    for (int tile = 0; tile < 8; ++tile) {
      layout[16 + 2 * tile] = 64;
      layout[48 + tile] = 16;
    }
    _tile_loadconfig(layout);
#endif
  }
  ~Tiles() {
#ifdef __AMX_BF16__
    _tile_release();
#endif
    _mm_setcsr(control);
  }
  const unsigned control = _mm_getcsr();
};

bool allow_tiles() {
#ifdef __AMX_BF16__
  constexpr int REQUEST_PERMISSION = 0x1023, TILE_DATA = 18;
  return syscall(SYS_arch_prctl, REQUEST_PERMISSION, TILE_DATA) == 0;
#else
  return true;
#endif
}

// A matrix of bf16 in blocks.
struct Matrix {
  half* data;
  int columns;
  half* block(int row, int column) const { return data + (size_t(row / BLOCK) * columns + size_t(column / BLOCK) * BLOCK) * BLOCK; }
  // Where a row starts; its column i is `across(i)` further.
  half* row(int row) const { return block(row, 0) + row % BLOCK * BLOCK; }
  // Makes the rows from `first` on zero, to the end of its row of blocks.
  void clear(int first) const {
    for (int column = 0; first % BLOCK && column < columns; column += BLOCK) std::fill_n(row(first) + across(column), (BLOCK - first % BLOCK) * BLOCK, half(0));
  }
  static size_t across(int column) { return size_t(column / BLOCK) * PAIR + column % BLOCK; }
};

// A block of 32 x 32: c (or zero) plus a row of `depth` left blocks times as many pairs of right tiles; `stride` in bytes.
#ifdef __AMX_BF16__
template <bool add>
void block(const half* left, const half* right, int depth, float* c, int stride) {
  float *c1 = c + 16, *c2 = (float*)((char*)c + 16 * stride), *c3 = c2 + 16;
  asm volatile("" ::: "memory");  // tiles are loaded behind the compiler's back
  if constexpr (add) {
    _tile_loadd(0, c, stride);
    _tile_loadd(1, c1, stride);
    _tile_loadd(2, c2, stride);
    _tile_loadd(3, c3, stride);
  } else {
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
  }
  for (int k = 0; k < depth; ++k, left += PAIR, right += PAIR) {
    _tile_loadd(4, left, 64);
    _tile_loadd(6, right, 64);
    _tile_loadd(7, right + TILE, 64);
    _tile_loadd(5, left + TILE, 64);
    _tile_dpbf16ps(0, 4, 6);
    _tile_dpbf16ps(1, 4, 7);
    _tile_dpbf16ps(2, 5, 6);
    _tile_dpbf16ps(3, 5, 7);
  }
  _tile_stored(0, c, stride);
  _tile_stored(1, c1, stride);
  _tile_stored(2, c2, stride);
  _tile_stored(3, c3, stride);
}
#else
template <bool add>
void block(const half* left, const half* right, int depth, float* c, int stride) {
  constexpr int ROWS = 8;  // whose sums fill half of the registers
  for (int row = 0; row < BLOCK; row += ROWS, left += ROWS * BLOCK) {
    __m512 sums[ROWS][2];
    const auto at = [&](int i, int side) { return (float*)((char*)c + (row + i) * stride) + 16 * side; };
#pragma GCC unroll 8
    for (int i = 0; i < ROWS; ++i)
      for (int side : {0, 1}) sums[i][side] = add ? _mm512_loadu_ps(at(i, side)) : _mm512_setzero_ps();
    const half *x = left, *y = right;
    for (int k = 0; k < depth; ++k, x += PAIR, y += PAIR)
      for (int two = 0; two < BLOCK; two += 2) {
        const __m512bh y0 = (__m512bh)_mm512_load_si512(y + two * 16), y1 = (__m512bh)_mm512_load_si512(y + TILE + two * 16);
#pragma GCC unroll 8
        for (int i = 0; i < ROWS; ++i) {
          const __m512bh both = (__m512bh)_mm512_set1_epi32(*(const int*)(x + i * BLOCK + two));
          sums[i][0] = _mm512_dpbf16_ps(sums[i][0], both, y0);
          sums[i][1] = _mm512_dpbf16_ps(sums[i][1], both, y1);
        }
      }
#pragma GCC unroll 8
    for (int i = 0; i < ROWS; ++i)
      for (int side : {0, 1}) _mm512_storeu_ps(at(i, side), sums[i][side]);
  }
}
#endif

// Sixteen rows of sixteen 32-bit numbers, turned into sixteen columns.
void turn(const void* from, void* to) {
  __m512i a[16], b[16];
  for (int i = 0; i < 16; ++i) a[i] = _mm512_load_si512((const char*)from + 64 * i);
  for (int i = 0; i < 16; i += 2) {
    b[i] = _mm512_unpacklo_epi32(a[i], a[i + 1]);
    b[i + 1] = _mm512_unpackhi_epi32(a[i], a[i + 1]);
  }
  for (int i = 0; i < 16; i += 4) {
    a[i] = _mm512_unpacklo_epi64(b[i], b[i + 2]);
    a[i + 1] = _mm512_unpackhi_epi64(b[i], b[i + 2]);
    a[i + 2] = _mm512_unpacklo_epi64(b[i + 1], b[i + 3]);
    a[i + 3] = _mm512_unpackhi_epi64(b[i + 1], b[i + 3]);
  }
  for (int i = 0; i < 4; ++i) {
    b[i] = _mm512_shuffle_i32x4(a[i], a[i + 4], 0x88);
    b[i + 4] = _mm512_shuffle_i32x4(a[i], a[i + 4], 0xdd);
    b[i + 8] = _mm512_shuffle_i32x4(a[i + 8], a[i + 12], 0x88);
    b[i + 12] = _mm512_shuffle_i32x4(a[i + 8], a[i + 12], 0xdd);
  }
  for (int i = 0; i < 8; ++i) {
    _mm512_store_si512((char*)to + 64 * i, _mm512_shuffle_i32x4(b[i], b[i + 8], 0x88));
    _mm512_store_si512((char*)to + 64 * (i + 8), _mm512_shuffle_i32x4(b[i], b[i + 8], 0xdd));
  }
}

// A block as right tiles, its rows being the depth: two rows side by side.
void interleave(const half* from, half* to) {
  for (int side : {0, 1})
    for (int row = 0; row < BLOCK; row += 2, to += BLOCK) {
      const half* x = from + row * BLOCK + 16 * side;
      const __m512i even = _mm512_cvtepu16_epi32(_mm256_load_si256((const __m256i*)x));
      const __m512i odd = _mm512_cvtepu16_epi32(_mm256_load_si256((const __m256i*)(x + BLOCK)));
      _mm512_store_si512(to, _mm512_or_si512(even, _mm512_slli_epi32(odd, 16)));
    }
}

// The right side x of a product, x [rows, ..]; `depth` pairs of tiles lie between a column of blocks and the next,
// the first of these rows being at pair `at`.
void to_right(Matrix x, int rows, half* to, int depth, int at = 0) {
  for (int row = 0; row < rows; row += BLOCK)
    for (int column = 0; column < x.columns; column += BLOCK)
      interleave(x.block(row, column), to + (size_t(column / BLOCK) * depth + at + row / BLOCK) * PAIR);
}

// The right side x^T.
void to_right_across(Matrix x, int rows, half* to) {
  for (size_t tile = 0; tile < size_t(rows) * x.columns; tile += TILE) turn(x.data + tile, to + tile);
}

void transpose_block(const half* from, half* to) {
  alignas(64) half pairs[PAIR];
  interleave(from, pairs);
  turn(pairs, to);
  turn(pairs + TILE, to + TILE);
}

// The left side x^T.
void transpose(Matrix x, int rows, half* to) {
  for (int column = 0; column < x.columns; column += BLOCK)
    for (int row = 0; row < rows; row += BLOCK, to += PAIR) transpose_block(x.block(row, column), to);
}

// ---- products

// Rows multiplied at a time, so that they stay in the second cache.
constexpr int PANEL_ROWS = 128;

// Calls visit(row, column) for every block of 32 x 32, panel by panel.
template <typename Visit>
void each_block(int rows, int columns, const Visit& visit) {
  for (int panel = 0; panel < rows; panel += PANEL_ROWS)
    for (int column = 0; column < columns; column += BLOCK)
      for (int row = panel; row < std::min(rows, panel + PANEL_ROWS); row += BLOCK) visit(row, column);
}

// Calls finish(row, column, block of 32 x 32 floats) for every block of left [rows, depth] right [depth, columns].
template <typename Finish>
void multiply(Matrix left, int rows, const half* right, int columns, const Finish& finish) {
  alignas(64) float c[BLOCK * BLOCK];
  each_block(rows, columns, [&](int row, int column) {
    block<false>(left.block(row, 0), right + size_t(column) * left.columns, left.columns / BLOCK, c, 4 * BLOCK);
    finish(row, column, c);
  });
}

// Writes (or adds) left [rows, depth] right [depth, columns] to `to` [rows, columns].
template <bool add>
void multiply_to(float* to, Matrix left, int rows, const half* right, int columns) {
  each_block(rows, columns, [&](int row, int column) {
    block<add>(left.block(row, 0), right + size_t(column) * left.columns, left.columns / BLOCK, to + size_t(row) * columns + column, 4 * columns);
  });
}

// The same in bf16.
void multiply_to(Matrix to, Matrix left, int rows, const half* right) {
  multiply(left, rows, right, to.columns, [&](int row, int column, const float* c) { to_half(c, to.block(row, column), PAIR); });
}

// A gradient [rows, columns], summed in blocks of 32 x 32 that lie one after the other.
struct Sum {
  float* blocks;
  int rows, columns;
  size_t size() const { return size_t(rows) * columns; }

  // Adds x^T y, x [depth, rows] transposed and y [depth, columns] as a right side.
  void add(const half* left, const half* right, int depth) {
    for (int column = 0; column < columns; column += BLOCK)
      for (int row = 0; row < rows; row += BLOCK)
        block<true>(left + size_t(row) * depth, right + size_t(column) * depth, depth / BLOCK, at(row, column), 4 * BLOCK);
  }
  float* at(int row, int column) const { return blocks + (size_t(column) * rows + size_t(row) * BLOCK); }
};

// ---- the sizes and the weights of a model

struct Shape {
  int vocabulary, width, layers, heads, groups, inner;
  int packed() const { return (heads + 2 * groups) * HEAD; }
  int mixed() const { return heads * HEAD; }
};

// Both right sides of a weight [out, in]: of x W^T and of y W.
struct Weight {
  half *forward, *backward;
};

struct Layer {
  Weight query_key_value, attention_out, down;
  half *gate, *up;  // forward
  half* gate_up;    // backward, of both: [2 inner, width]
};

struct Weights {
  Weight head;
  const float* embedding;
  std::vector<Layer> layers;
};

// A layer's gradients; those of the first and third kind are of the transposed weight.
struct LayerSums {
  Sum query_key_value, attention_out, gate_up, down;
};

struct Sums {
  Sum head;           // transposed
  float* embedding;   // [vocabulary, width], of the input side
  std::vector<LayerSums> layers;
  double loss = 0;
};

// A weight [out, in] as bf16, its columns times the weights of the norm before it.
Matrix rounded(const float* weight, const float* norm, int out, int in, Arena& arena) {
  const Matrix matrix{arena.take<half>(size_t(out) * in), in};
  for (int row = 0; row < out; ++row, weight += in)
    for (int i = 0; i < in; i += 16)
      store(matrix.row(row) + Matrix::across(i), _mm512_mul_ps(_mm512_loadu_ps(weight + i), norm ? _mm512_loadu_ps(norm + i) : _mm512_set1_ps(1)));
  return matrix;
}

Weight pack(const float* weight, const float* norm, int out, int in, Arena& arena) {
  const Weight packed{arena.take<half>(size_t(out) * in), arena.take<half>(size_t(out) * in)};
  Scope scope(arena);
  const Matrix matrix = rounded(weight, norm, out, in, arena);
  to_right_across(matrix, out, packed.forward);
  to_right(matrix, out, packed.backward, out / BLOCK);
  return packed;
}

// ---- what is not a product

constexpr float EPSILON = 1e-5f;

// n = x / root mean square of x, row by row; keeps the factors.
void normalise(const float* x, int rows, Matrix n, float* factors) {
  const int width = n.columns;
  for (int row = 0; row < rows; ++row, x += width) {
    __m512 squares = _mm512_setzero_ps();
    for (int i = 0; i < width; i += 16) {
      const __m512 v = _mm512_loadu_ps(x + i);
      squares = _mm512_fmadd_ps(v, v, squares);
    }
    factors[row] = 1 / std::sqrt(_mm512_reduce_add_ps(squares) / width + EPSILON);
    const __m512 factor = _mm512_set1_ps(factors[row]);
    half* to = n.row(row);
    for (int i = 0; i < width; i += 16) store(to + Matrix::across(i), _mm512_mul_ps(_mm512_loadu_ps(x + i), factor));
  }
}

// Adds to `change` of a row of x what `out_change` of the same row of n comes to.
void normalise_back(const float* out_change, Matrix n, int row, float factor, float* change) {
  const int width = n.columns;
  const half* from = n.row(row);
  __m512 along = _mm512_setzero_ps();
  for (int i = 0; i < width; i += 16) along = _mm512_fmadd_ps(_mm512_loadu_ps(out_change + i), load(from + Matrix::across(i)), along);
  const __m512 mean = _mm512_set1_ps(_mm512_reduce_add_ps(along) / width);
  for (int i = 0; i < width; i += 16) {
    const __m512 rest = _mm512_fnmadd_ps(load(from + Matrix::across(i)), mean, _mm512_loadu_ps(out_change + i));
    _mm512_storeu_ps(change + i, _mm512_fmadd_ps(rest, _mm512_set1_ps(factor), _mm512_loadu_ps(change + i)));
  }
}

__m512 sigmoid(__m512 x) {
  const __m512 one = _mm512_set1_ps(1);
  return _mm512_div_ps(one, _mm512_add_ps(one, exponential(_mm512_sub_ps(_mm512_setzero_ps(), x))));
}

// ---- attention of one document and one group of heads

struct Rotation {
  const float *cosine, *sine;  // [positions, HEAD / 2]
};

// Rows of a document's head, from some row and column of a matrix on.
struct Part {
  Matrix matrix;
  int first, column;
  half* row(int row) const { return matrix.row(first + row) + Matrix::across(column); }
};

// Copies `length` rows of a head, turned by their positions and scaled; the rows after them are zero.
void gather(Part from, int length, Matrix to, const Rotation* rotation, float scale) {
  const __m512 factor = _mm512_set1_ps(scale);
  for (int row = 0; row < length; ++row) {
    const half* x = from.row(row);
    half* y = to.row(row);
    for (int i = 0; i < HEAD / 2; i += 16) {
      const __m512 first = load(x + i), second = load(x + i + PAIR);
      if (rotation == nullptr) {
        store(y + i, first);
        store(y + i + PAIR, second);
        continue;
      }
      const __m512 c = _mm512_mul_ps(factor, _mm512_loadu_ps(rotation->cosine + row * HEAD / 2 + i));
      const __m512 s = _mm512_mul_ps(factor, _mm512_loadu_ps(rotation->sine + row * HEAD / 2 + i));
      store(y + i, _mm512_fmsub_ps(first, c, _mm512_mul_ps(second, s)));
      store(y + i + PAIR, _mm512_fmadd_ps(second, c, _mm512_mul_ps(first, s)));
    }
  }
  to.clear(length);
}

// The gradient of `count` gathered rows [count, HEAD], the first being `first`, turned back.
void scatter(const float* from, int first, int count, Part to, const Rotation* rotation, float scale) {
  const __m512 factor = _mm512_set1_ps(scale);
  for (int row = first; row < first + count; ++row, from += HEAD) {
    half* y = to.row(row);
    for (int i = 0; i < HEAD / 2; i += 16) {
      const __m512 a = _mm512_loadu_ps(from + i), b = _mm512_loadu_ps(from + i + HEAD / 2);
      if (rotation == nullptr) {
        store(y + i, a);
        store(y + i + PAIR, b);
        continue;
      }
      const __m512 c = _mm512_mul_ps(factor, _mm512_loadu_ps(rotation->cosine + row * HEAD / 2 + i));
      const __m512 s = _mm512_mul_ps(factor, _mm512_loadu_ps(rotation->sine + row * HEAD / 2 + i));
      store(y + i, _mm512_fmadd_ps(a, c, _mm512_mul_ps(b, s)));
      store(y + i + PAIR, _mm512_fmsub_ps(b, c, _mm512_mul_ps(a, s)));
    }
  }
}

const float SCALE = 1.0f / std::sqrt(float(HEAD));

// Of a row of `seen` scores, those that row `token` may see.
__mmask16 visible(int token, int i) { return token < i ? 0 : token - i >= 15 ? 0xffff : __mmask16((2u << (token - i)) - 1); }

// Scores of the 32 rows from `row` on against the rows before and with them: [32, seen], in rows of `full`.
void score(Matrix left, int row, const half* right, float* scores, int full) {
  for (int column = 0; column <= row; column += BLOCK) block<false>(left.block(row, 0), right + size_t(column) * HEAD, HEAD / BLOCK, scores + column, 4 * full);
}

void attend(Matrix packed, Matrix mixed, float* sums, int start, int length, Shape shape, int group, Rotation rotation, Arena& arena) {
  Scope scope(arena);
  const int full = padded(length), each = shape.heads / shape.groups;
  const auto part = [&](int head) { return Part{packed, start, head * HEAD}; };
  const auto take = [&](int columns) { return Matrix{arena.take<half>(size_t(full) * columns), columns}; };
  const Matrix rows = take(HEAD), shares{arena.take<half>(BLOCK * full), full};
  half *keys = take(HEAD).data, *values = take(HEAD).data;
  float* scores = arena.take<float>(BLOCK * full);
  alignas(64) float c[BLOCK * BLOCK];
  gather(part(shape.heads + group), length, rows, &rotation, 1);
  to_right_across(rows, full, keys);
  gather(part(shape.heads + shape.groups + group), length, rows, nullptr, 1);
  to_right(rows, full, values, full / BLOCK);
  for (int head = group * each; head < (group + 1) * each; ++head) {
    gather(part(head), length, rows, &rotation, SCALE);
    for (int first = 0; first < full; first += BLOCK) {
      const int seen = first + BLOCK, count = std::min(BLOCK, length - first);
      score(rows, first, keys, scores, full);
      for (int row = 0; row < BLOCK; ++row) {
        const int token = first + row;
        float* s = scores + row * full;
        __m512 most = _mm512_set1_ps(-1e30f), total = _mm512_setzero_ps();
        for (int i = 0; i < seen; i += 16) most = _mm512_mask_max_ps(most, visible(token, i), most, _mm512_load_ps(s + i));
        const float top = _mm512_reduce_max_ps(most);
        for (int i = 0; i < seen; i += 16) {
          const __m512 e = _mm512_maskz_mov_ps(visible(token, i), exponential(_mm512_sub_ps(_mm512_load_ps(s + i), _mm512_set1_ps(top))));
          total = _mm512_add_ps(total, e);
          _mm512_store_ps(s + i, e);
        }
        const float sum = _mm512_reduce_add_ps(total);
        const __m512 share = _mm512_set1_ps(1 / sum);
        for (int i = 0; i < seen; i += 16) store(shares.row(row) + Matrix::across(i), _mm512_mul_ps(_mm512_load_ps(s + i), share));
        if (row < count) sums[size_t(start + token) * shape.heads + head] = top + std::log(sum);
      }
      for (int column = 0; column < HEAD; column += BLOCK) {
        block<false>(shares.data, values + size_t(column) * full, seen / BLOCK, c, 4 * BLOCK);
        for (int row = 0; row < count; ++row) to_half(c + row * BLOCK, Part{mixed, start, head * HEAD + column}.row(first + row), BLOCK);
      }
    }
  }
}

// Fills this group's columns of `packed_change`.
void attend_back(Matrix packed, Matrix mixed, const float* sums, Matrix mixed_change, Matrix packed_change, int start, int length, Shape shape, int group,
                 Rotation rotation, Arena& arena) {
  Scope scope(arena);
  const int full = padded(length), each = shape.heads / shape.groups, blocks = full / BLOCK;
  const size_t size = size_t(full) * HEAD;
  const auto take = [&](int columns) { return Matrix{arena.take<half>(size_t(full) * columns), columns}; };
  const Matrix rows = take(HEAD), queries = take(HEAD), changes = take(HEAD);
  const Matrix shares{arena.take<half>(BLOCK * full), full}, slopes{arena.take<half>(BLOCK * full), full};
  const Matrix shares_across = take(full), slopes_across = take(full);  // [keys, queries]
  half *keys = take(HEAD).data, *key_rows = take(HEAD).data, *values = take(HEAD).data, *query_rows = take(HEAD).data, *change_rows = take(HEAD).data;
  float *scores = arena.take<float>(BLOCK * full), *products = arena.take<float>(BLOCK * full), *query_change = arena.take<float>(BLOCK * HEAD);
  float *key_change = arena.take<float>(size), *value_change = arena.take<float>(size);
  const int key_column = (shape.heads + group) * HEAD, value_column = key_column + shape.groups * HEAD;
  gather({packed, start, key_column}, length, rows, &rotation, 1);
  to_right_across(rows, full, keys);
  to_right(rows, full, key_rows, blocks);
  gather({packed, start, value_column}, length, rows, nullptr, 1);
  to_right_across(rows, full, values);
  std::fill_n(key_change, size, 0.f);
  std::fill_n(value_change, size, 0.f);
  for (int head = group * each; head < (group + 1) * each; ++head) {
    const Part out{mixed, start, head * HEAD};
    gather({packed, start, head * HEAD}, length, queries, &rotation, SCALE);
    gather({mixed_change, start, head * HEAD}, length, changes, nullptr, 1);
    to_right(queries, full, query_rows, blocks);
    to_right(changes, full, change_rows, blocks);
    for (int first = 0; first < full; first += BLOCK) {
      const int seen = first + BLOCK;
      score(queries, first, keys, scores, full);
      score(changes, first, values, products, full);
      for (int row = 0; row < BLOCK; ++row) {
        const int token = first + row;
        __m512 along = _mm512_setzero_ps();
        const bool real = token < length;
        for (int i = 0; real && i < HEAD; i += 16)
          along = _mm512_fmadd_ps(load(out.row(token) + Matrix::across(i)), load(changes.row(token) + Matrix::across(i)), along);
        const __m512 mean = _mm512_set1_ps(_mm512_reduce_add_ps(along)), total = _mm512_set1_ps(real ? sums[size_t(start + token) * shape.heads + head] : 0);
        for (int i = 0; i < seen; i += 16) {
          const __mmask16 mask = real ? visible(token, i) : 0;
          const __m512 share = _mm512_maskz_mov_ps(mask, exponential(_mm512_sub_ps(_mm512_load_ps(scores + row * full + i), total)));
          store(shares.row(row) + Matrix::across(i), share);
          store(slopes.row(row) + Matrix::across(i), _mm512_mul_ps(share, _mm512_sub_ps(_mm512_load_ps(products + row * full + i), mean)));
        }
      }
      for (int column = 0; column < seen; column += BLOCK) {
        transpose_block(shares.block(0, column), shares_across.block(column, first));
        transpose_block(slopes.block(0, column), slopes_across.block(column, first));
      }
      for (int column = 0; column < HEAD; column += BLOCK)
        block<false>(slopes.data, key_rows + size_t(column) * full, seen / BLOCK, query_change + column, 4 * HEAD);
      scatter(query_change, first, std::min(BLOCK, length - first), {packed_change, start, head * HEAD}, &rotation, SCALE);
    }
    for (int key = 0; key < full; key += BLOCK)
      for (int column = 0; column < HEAD; column += BLOCK) {
        const size_t right = size_t(column) * full + size_t(key) * BLOCK, to = size_t(key) * HEAD + column;
        block<true>(shares_across.block(key, key), change_rows + right, blocks - key / BLOCK, value_change + to, 4 * HEAD);
        block<true>(slopes_across.block(key, key), query_rows + right, blocks - key / BLOCK, key_change + to, 4 * HEAD);
      }
  }
  scatter(key_change, 0, length, {packed_change, start, key_column}, &rotation, 1);
  scatter(value_change, 0, length, {packed_change, start, value_column}, nullptr, 1);
}

// ---- a chunk of documents, there and back

// Documents end to end: `starts` from 0 to their tokens; places of targets, counted from the chunk's first token.
struct Chunk {
  const int64_t* tokens;
  std::vector<int> starts;
  const int64_t *places, *targets;
  int first, count;  // of the chunk's first token; of its places
};

// What a layer keeps for the way back.
struct Kept {
  Matrix attention_in, packed, mixed, feed_in, gate, up, hidden;
  float *attention_factors, *feed_factors, *sums;
};

class Pass {
 public:
  Pass(Shape shape, const Weights& weights, Rotation rotation, Sums& sums, Arena& arena, float share, bool learning)
      : shape(shape), weights(weights), rotation(rotation), sums(sums), arena(arena), share(share), learning(learning) {}

  void run(const Chunk& chunk) {
    Scope scope(arena);
    const int width = shape.width, tokens = chunk.starts.back();
    rows = padded(tokens);
    x = floats(width);
    for (int row = 0; row < tokens; ++row) std::copy_n(weights.embedding + chunk.tokens[row] * width, width, x + size_t(row) * width);
    std::fill(x + size_t(tokens) * width, x + size_t(rows) * width, 0.f);
    std::vector<Kept> kept;
    for (const Layer& layer : weights.layers) kept.push_back(forward(layer, chunk));
    change = floats(width);
    std::fill_n(change, size_t(rows) * width, 0.f);
    head(chunk);
    if (!learning) return;
    for (size_t i = kept.size(); i-- > 0;) backward(weights.layers[i], kept[i], sums.layers[i], chunk);
    for (int row = 0; row < tokens; ++row) {
      float *to = sums.embedding + chunk.tokens[row] * width, *from = change + size_t(row) * width;
      for (int i = 0; i < width; ++i) to[i] += from[i];
    }
  }

 private:
  Matrix matrix(int columns) { return {arena.take<half>(size_t(rows) * columns), columns}; }
  float* floats(int columns) { return arena.take<float>(size_t(rows) * columns); }

  Kept forward(const Layer& layer, const Chunk& chunk) {
    const int width = shape.width, inner = shape.inner;
    const Kept kept{matrix(width), matrix(shape.packed()), matrix(shape.mixed()), matrix(width), matrix(inner), matrix(inner), matrix(inner),
                    floats(1), floats(1), floats(shape.heads)};
    normalise(x, rows, kept.attention_in, kept.attention_factors);
    multiply_to(kept.packed, kept.attention_in, rows, layer.query_key_value.forward);
    for (size_t i = 0; i + 1 < chunk.starts.size(); ++i)
      for (int group = 0; group < shape.groups; ++group)
        attend(kept.packed, kept.mixed, kept.sums, chunk.starts[i], chunk.starts[i + 1] - chunk.starts[i], shape, group, rotation, arena);
    kept.mixed.clear(chunk.starts.back());
    multiply_to<true>(x, kept.mixed, rows, layer.attention_out.forward, width);
    normalise(x, rows, kept.feed_in, kept.feed_factors);
    alignas(64) float up[BLOCK * BLOCK];
    multiply(kept.feed_in, rows, layer.gate, inner, [&](int row, int column, const float* gate) {
      block<false>(kept.feed_in.block(row, 0), layer.up + size_t(column) * width, width / BLOCK, up, 4 * BLOCK);
      half *gates = kept.gate.block(row, column), *ups = kept.up.block(row, column), *hidden = kept.hidden.block(row, column);
      for (int i = 0; i < PAIR; i += 16) {
        const __m512 g = _mm512_load_ps(gate + i), u = _mm512_load_ps(up + i);
        store(gates + i, g);
        store(ups + i, u);
        store(hidden + i, _mm512_mul_ps(_mm512_mul_ps(g, sigmoid(g)), u));
      }
    });
    multiply_to<true>(x, kept.hidden, rows, layer.down.forward, width);
    return kept;
  }

  // The loss at the chunk's places, its gradient into `change`, and that of the head.
  void head(const Chunk& chunk) {
    Scope scope(arena);
    const int width = shape.width, places = padded(chunk.count), vocabulary = shape.vocabulary;
    float *states = arena.take<float>(size_t(places) * width), *factors = arena.take<float>(places), *logits = arena.take<float>(size_t(BLOCK) * vocabulary);
    const Matrix n{arena.take<half>(size_t(places) * width), width}, slopes{arena.take<half>(size_t(places) * vocabulary), vocabulary};
    const auto place = [&](int i) { return (chunk.places[i] - chunk.first) * width; };
    for (int i = 0; i < chunk.count; ++i) std::copy_n(x + place(i), width, states + size_t(i) * width);
    std::fill(states + size_t(chunk.count) * width, states + size_t(places) * width, 0.f);
    normalise(states, places, n, factors);
    for (int first = 0; first < places; first += BLOCK) {
      multiply_to<false>(logits, {n.block(first, 0), width}, BLOCK, weights.head.forward, vocabulary);
      for (int row = 0; row < std::min(BLOCK, chunk.count - first); ++row) {
        float* s = logits + size_t(row) * vocabulary;
        const int64_t target = chunk.targets[first + row];
        __m512 most = _mm512_set1_ps(-1e30f), total = _mm512_setzero_ps();
        for (int i = 0; i < vocabulary; i += 16) most = _mm512_max_ps(most, _mm512_load_ps(s + i));
        const float top = _mm512_reduce_max_ps(most), wanted = s[target];
        for (int i = 0; i < vocabulary; i += 16) {
          const __m512 e = exponential(_mm512_sub_ps(_mm512_load_ps(s + i), _mm512_set1_ps(top)));
          total = _mm512_add_ps(total, e);
          _mm512_store_ps(s + i, e);
        }
        const float sum = _mm512_reduce_add_ps(total);
        sums.loss += share * (top + std::log(sum) - wanted);
        const __m512 factor = _mm512_set1_ps(share / sum);
        s[target] -= sum;
        half* to = slopes.row(first + row);
        for (int i = 0; i < vocabulary; i += 16) store(to + Matrix::across(i), _mm512_mul_ps(_mm512_load_ps(s + i), factor));
      }
    }
    slopes.clear(chunk.count);
    half *left = arena.take<half>(size_t(places) * width), *right = arena.take<half>(size_t(places) * vocabulary);
    transpose(n, places, left);
    to_right(slopes, places, right, places / BLOCK);
    sums.head.add(left, right, places);
    multiply_to<false>(states, slopes, places, weights.head.backward, width);
    for (int i = 0; i < chunk.count; ++i) normalise_back(states + size_t(i) * width, n, i, factors[i], change + place(i));
  }

  // Adds x^T y to a sum.
  void collect(Sum& to, Matrix left, Matrix right) {
    Scope scope(arena);
    half *across = matrix(left.columns).data, *tiles = matrix(right.columns).data;
    transpose(left, rows, across);
    to_right(right, rows, tiles, rows / BLOCK);
    to.add(across, tiles, rows);
  }

  // `change` as bf16.
  Matrix rounded_change() {
    const Matrix to = matrix(shape.width);
    for (int row = 0; row < rows; ++row)
      for (int i = 0; i < shape.width; i += 16) store(to.row(row) + Matrix::across(i), _mm512_loadu_ps(change + size_t(row) * shape.width + i));
    return to;
  }

  // Adds to `change` what goes back through a product behind a norm.
  void pass_back(Matrix out_change, const half* weight, Matrix n, const float* factors) {
    Scope scope(arena);
    float* in_change = floats(shape.width);
    multiply_to<false>(in_change, out_change, rows, weight, shape.width);
    for (int row = 0; row < rows; ++row) normalise_back(in_change + size_t(row) * shape.width, n, row, factors[row], change + size_t(row) * shape.width);
  }

  void backward(const Layer& layer, const Kept& kept, LayerSums& to, const Chunk& chunk) {
    Scope scope(arena);
    const int inner = shape.inner;
    const Matrix feed_change = rounded_change(), inner_change = matrix(2 * inner);
    collect(to.down, feed_change, kept.hidden);
    multiply(feed_change, rows, layer.down.backward, inner, [&](int row, int column, const float* c) {
      const half *gates = kept.gate.block(row, column), *ups = kept.up.block(row, column);
      half *gate_change = inner_change.block(row, column), *up_change = inner_change.block(row, inner + column);
      for (int i = 0; i < PAIR; i += 16) {
        const __m512 g = load(gates + i), u = load(ups + i), open = sigmoid(g), h = _mm512_load_ps(c + i), one = _mm512_set1_ps(1);
        const __m512 slope = _mm512_mul_ps(open, _mm512_fmadd_ps(g, _mm512_sub_ps(one, open), one));
        store(gate_change + i, _mm512_mul_ps(_mm512_mul_ps(h, u), slope));
        store(up_change + i, _mm512_mul_ps(_mm512_mul_ps(h, g), open));
      }
    });
    collect(to.gate_up, kept.feed_in, inner_change);
    pass_back(inner_change, layer.gate_up, kept.feed_in, kept.feed_factors);

    const Matrix out_change = rounded_change(), mixed_change = matrix(shape.mixed()), packed_change = matrix(shape.packed());
    collect(to.attention_out, out_change, kept.mixed);
    multiply_to(mixed_change, out_change, rows, layer.attention_out.backward);
    for (size_t i = 0; i + 1 < chunk.starts.size(); ++i)
      for (int group = 0; group < shape.groups; ++group)
        attend_back(kept.packed, kept.mixed, kept.sums, mixed_change, packed_change, chunk.starts[i], chunk.starts[i + 1] - chunk.starts[i], shape, group, rotation, arena);
    packed_change.clear(chunk.starts.back());
    collect(to.query_key_value, kept.attention_in, packed_change);
    pass_back(packed_change, layer.query_key_value.backward, kept.attention_in, kept.attention_factors);
  }

  Shape shape;
  const Weights& weights;
  Rotation rotation;
  Sums& sums;
  Arena& arena;
  float share;
  bool learning;
  int rows = 0;
  float *x = nullptr, *change = nullptr;
};

// ---- a step

constexpr int CHUNK = 512;  // tokens of a chunk at the least, but for the last

Weights pack_all(const std::vector<at::Tensor>& weights, const std::vector<at::Tensor>& norms, Shape shape, Arena& arena) {
  const auto data = [&](size_t i) { return weights[i].data_ptr<float>(); };
  const auto norm = [&](size_t i) { return norms[i].data_ptr<float>(); };
  const int width = shape.width, inner = shape.inner;
  Weights packed{pack(data(0), norm(2 * shape.layers), shape.vocabulary, width, arena), data(0), {}};
  for (int i = 0; i < shape.layers; ++i) {
    Layer layer{pack(data(5 * i + 1), norm(2 * i), shape.packed(), width, arena), pack(data(5 * i + 2), nullptr, width, shape.mixed(), arena),
                pack(data(5 * i + 5), nullptr, width, inner, arena),
                arena.take<half>(size_t(inner) * width), arena.take<half>(size_t(inner) * width), arena.take<half>(size_t(2 * inner) * width)};
    Scope scope(arena);
    for (int side : {0, 1}) {
      const Matrix matrix = rounded(data(5 * i + 3 + side), norm(2 * i + 1), inner, width, arena);
      to_right_across(matrix, inner, side ? layer.up : layer.gate);
      to_right(matrix, inner, layer.gate_up, 2 * inner / BLOCK, side * inner / BLOCK);
    }
    packed.layers.push_back(layer);
  }
  return packed;
}

Sums empty_sums(Shape shape, Arena& arena) {
  const auto sum = [&](int rows, int columns) {
    Sum sum{arena.take<float>(size_t(rows) * columns), rows, columns};
    std::memset(sum.blocks, 0, sum.size() * sizeof(float));
    return sum;
  };
  const size_t size = size_t(shape.vocabulary) * shape.width;
  Sums sums{sum(shape.width, shape.vocabulary), arena.take<float>(size), {}};
  std::memset(sums.embedding, 0, size * sizeof(float));
  for (int i = 0; i < shape.layers; ++i)
    sums.layers.push_back({sum(shape.width, shape.packed()), sum(shape.width, shape.mixed()), sum(shape.width, 2 * shape.inner), sum(shape.width, shape.inner)});
  return sums;
}

// Adds a sum [rows, columns] to the gradient of a weight [rows, columns].
void give(const Sum& sum, const at::Tensor& gradient) {
  float* to = gradient.data_ptr<float>();
  for (int c = 0; c < sum.columns; c += BLOCK)
    for (int r = 0; r < sum.rows; r += BLOCK)
      for (int i = 0; i < BLOCK; ++i)
        for (int j = 0; j < BLOCK; ++j) to[size_t(r + i) * sum.columns + c + j] += sum.at(r, c)[i * BLOCK + j];
}

// Adds the columns of a sum [width, columns] from `first` on to the gradient of a weight [.., width] behind a norm.
void give_across(const Sum& sum, const at::Tensor& gradient, const at::Tensor& norm, int first = 0) {
  float* to = gradient.data_ptr<float>();
  const float* factors = norm.data_ptr<float>();
  for (int c = 0; c < gradient.size(0); c += BLOCK)
    for (int r = 0; r < sum.rows; r += BLOCK)
      for (int i = 0; i < BLOCK; ++i)
        for (int j = 0; j < BLOCK; ++j) to[size_t(c + i) * sum.rows + r + j] += sum.at(r, first + c)[j * BLOCK + i] * factors[r + j];
}

std::vector<Chunk> chunks_of(const at::Tensor& tokens, const at::Tensor& starts, const at::Tensor& places, const at::Tensor& targets) {
  const int64_t *at = starts.data_ptr<int64_t>(), *place = places.data_ptr<int64_t>(), *target = targets.data_ptr<int64_t>();
  const int64_t* last = std::find(target, target + targets.numel(), -100) - target + place;
  std::vector<Chunk> chunks;
  for (int64_t document = 0; place < last;) {
    Chunk chunk{tokens.data_ptr<int64_t>() + at[document], {0}, place, target, int(at[document]), 0};
    while (at[document] <= last[-1] && chunk.starts.back() < CHUNK) chunk.starts.push_back(int(at[++document]) - chunk.first);
    chunk.count = int(std::lower_bound(place, last, int64_t(chunk.first + chunk.starts.back())) - place);
    place += chunk.count;
    target += chunk.count;
    chunks.push_back(chunk);
  }
  return chunks;
}

}  // namespace

// Adds the gradient of the mean loss to `gradients`, if there are any, and returns the loss. `weights` and `gradients`
// are the embedding [vocabulary, width] and each layer's query-key-value, attention-out, gate, up and down matrices
// [out, in]; `norms` each layer's two, then the last; all float32 and contiguous. Document i is tokens[starts[i] : starts[i + 1]];
// `targets` at `places`, in order, are -100 after the last.
double loss_and_gradient(const std::vector<at::Tensor>& weights, const std::vector<at::Tensor>& norms, const std::vector<at::Tensor>& gradients,
                         const at::Tensor& tokens, const at::Tensor& starts, const at::Tensor& places, const at::Tensor& targets,
                         const at::Tensor& cosine, const at::Tensor& sine, int heads, int groups) {
  static std::vector<std::unique_ptr<Arena>> arenas;  // the first for the weights, then one for each thread
  const int threads = at::get_num_threads();
  while (int(arenas.size()) <= threads) arenas.push_back(std::make_unique<Arena>());
  const Shape shape{int(weights[0].size(0)), int(weights[0].size(1)), int(weights.size() / 5), heads, groups, int(weights[3].size(0))};
  TORCH_CHECK(shape.vocabulary % BLOCK == 0 && shape.width % BLOCK == 0 && shape.inner % BLOCK == 0, "sizes must be multiples of 32");
  Scope scope(*arenas[0]);
  const Weights packed = pack_all(weights, norms, shape, *arenas[0]);
  const std::vector<Chunk> chunks = chunks_of(tokens, starts, places, targets);
  int count = 0;
  for (const Chunk& chunk : chunks) count += chunk.count;
  const bool learning = !gradients.empty();
  std::vector<Sums> sums(threads);
  std::atomic<size_t> next = 0;
  at::parallel_for(0, threads, 1, [&](int64_t begin, int64_t end) {
    Tiles tiles;
    for (int64_t thread = begin; thread < end; ++thread) {
      Arena& arena = *arenas[thread + 1];
      arena.release(0);
      sums[thread] = empty_sums(shape, arena);
      Pass pass(shape, packed, {cosine.data_ptr<float>(), sine.data_ptr<float>()}, sums[thread], arena, 1.f / std::max(count, 1), learning);
      for (size_t i; (i = next++) < chunks.size();) pass.run(chunks[i]);
    }
  });
  at::parallel_for(0, learning ? shape.layers + 1 : 0, 1, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      for (const Sums& part : sums) {
        if (i == shape.layers) {
          give_across(part.head, gradients[0], norms[2 * i]);
          float* to = gradients[0].data_ptr<float>();
          for (int64_t j = 0; j < gradients[0].numel(); ++j) to[j] += part.embedding[j];
          continue;
        }
        const LayerSums& layer = part.layers[i];
        give_across(layer.query_key_value, gradients[5 * i + 1], norms[2 * i]);
        give(layer.attention_out, gradients[5 * i + 2]);
        give_across(layer.gate_up, gradients[5 * i + 3], norms[2 * i + 1]);
        give_across(layer.gate_up, gradients[5 * i + 4], norms[2 * i + 1], shape.inner);
        give(layer.down, gradients[5 * i + 5]);
      }
  });
  double loss = 0;
  for (const Sums& part : sums) loss += part.loss;
  return loss;
}

PYBIND11_MODULE(TORCH_EXTENSION_NAME, module) {
  TORCH_CHECK(allow_tiles(), "this processor or kernel grants no matrix tiles");
  module.def("loss_and_gradient", &loss_and_gradient);
}
