"""Looks at pages in Chromium: what is shown, how large, and in which look."""

import functools
import http.server
import shutil
import threading

from playwright.sync_api import sync_playwright

WIDTHS = {"narrow": 400, "wide": 1280}

# What the page tells of its images: those of its article, in order.
LOOK = """
() => [...document.querySelectorAll('article img, [role=main] img, main img')].map(image => {
  const box = image.getBoundingClientRect();
  const style = getComputedStyle(image);
  const frame = sides => sides.flatMap(side => [`padding${side}`, `border${side}Width`])
    .reduce((sum, name) => sum + parseFloat(style[name]), 0);
  const column = image.closest('article, [role=main], main').getBoundingClientRect();
  return {
    look: image.matches('.only-light, [src$="#only-light"]') ? 'light'
      : image.matches('.only-dark, [src$="#only-dark"]') ? 'dark'
      : image.closest('picture') ? (image.currentSrc.includes('~dark') ? 'dark' : 'light') : 'either',
    source: decodeURIComponent((image.currentSrc || image.src).split('#')[0].split('/').pop()),
    loaded: image.complete && image.naturalWidth > 0,
    shown: image.getClientRects().length > 0 && style.visibility == 'visible',
    alternative: image.alt,
    width: box.width - frame(['Left', 'Right']), height: box.height - frame(['Top', 'Bottom']),
    ratio: image.naturalHeight / image.naturalWidth,
    beyond: Math.max(box.right - column.right, column.left - box.left),
    scroll: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
})
"""


class Browser:
    """Chromium without a screen, and a server of the pages of a folder."""

    def __init__(self, bench):
        self.bench = bench

    def __enter__(self):
        self._playwright = sync_playwright().start()
        self._chromium = self._playwright.chromium.launch(
            executable_path=self._path(), args=["--no-sandbox"]
        )
        return self

    def __exit__(self, *problem):
        self._chromium.close()
        self._playwright.stop()

    def _path(self):
        names = ("chromium", "chromium-browser", "google-chrome")
        found = next(filter(None, map(shutil.which, names)), None)
        if found is None:
            raise SystemExit("there is no Chromium; Scripts/install-packages --pages installs it")
        return found

    def look(self, name, folder, page, count, follows=True):
        """Looks at a page, light and dark, narrow and wide.

        Args:
            name: The name of the pictures.
            folder: The folder of the site.
            page: The path of the page in it.
            count: How many figures it shows.
            follows: Whether the page is dark where readers wish for that; it is light otherwise.
        """
        with _Server(folder) as address:
            for scheme in ("light", "dark"):
                for width_name, width in WIDTHS.items():
                    self._look(
                        f"{name}-{scheme}-{width_name}",
                        f"{address}/{page}",
                        count,
                        (scheme, width, scheme == "dark" and follows),
                    )

    def _look(self, name, address, count, view):
        scheme, width, is_dark = view
        context = self._chromium.new_context(
            color_scheme=scheme, viewport={"width": width, "height": 900}
        )
        tab = context.new_page()
        tab.goto(address, wait_until="load")
        tab.wait_for_timeout(200)
        images = tab.evaluate(LOOK)
        tab.screenshot(path=self.bench.pictures / f"{name}.png", full_page=True)
        context.close()
        expect = self.bench.expect
        shown = [image for image in images if image["shown"]]
        expect(len(shown) == count, f"{name}: shows {len(shown)} of {count} figures: {images}")
        for image in images:
            what = f"{name}: {image}"
            expect(image["loaded"], f"{what} is not loaded")
            expect(image["alternative"], f"{what} has no text")
        for image in shown:
            what = f"{name}: {image}"
            looks = ("either", "dark" if is_dark else "light")
            expect(image["look"] in looks, f"{what} has the wrong look")
            if image["look"] != "either":
                expect(("~dark" in image["source"]) == is_dark, f"{what} is the wrong figure")
            height = image["width"] * image["ratio"]
            expect(abs(image["height"] - height) <= 1, f"{what} is distorted")
            expect(image["width"] > 100, f"{what} is tiny")
            expect(image["beyond"] < 1, f"{what} is wider than its column")
            expect(image["scroll"] <= 0, f"{what} makes the page scroll sideways")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class _Server:
    """Serves a folder on a free port."""

    def __init__(self, folder):
        handler = functools.partial(_Quiet, directory=folder)
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *problem):
        self._server.shutdown()
        self._server.server_close()
