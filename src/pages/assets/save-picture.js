/* global document, Image, URL, setTimeout */

// Saves a picture of a page as PNG. Without scripts, the page still has the picture and its SVG file.
for (const button of document.querySelectorAll("button[data-picture]")) {
  button.hidden = false;
  button.addEventListener("click", () => save(button));
}

async function save(button) {
  const image = new Image();
  image.src = button.dataset.picture;
  await image.decode();
  const canvas = document.createElement("canvas");
  // Twice the size, for sharp lines in print.
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise((done) => canvas.toBlob(done, "image/png"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = button.dataset.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
