/** Pixels for each unit of the chart: sharp on a slide. */
const SCALE = 2;

const NOT_MADE = 'The browser could not make the picture.';

/** An SVG's text as a picture. @throws when the browser cannot draw it. */
export async function pngOfSvg(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width * SCALE, height * SCALE);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error(NOT_MADE);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error(NOT_MADE));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
