class GmmPlot < Formula
  desc "SUMMARY"
  homepage "https://github.com/OWNER/gmm-plot"
  version "VERSION"
  license "MIT"

  SYSTEMS

  def install
    bin.install "bin/gmm-plot"
    man1.install "share/man/man1/gmm-plot.1"
    bash_completion.install "share/bash-completion/completions/gmm-plot"
    zsh_completion.install "share/zsh/site-functions/_gmm-plot"
    fish_completion.install "share/fish/vendor_completions.d/gmm-plot.fish"
    doc.install "LICENSE", "THIRD-PARTY-NOTICES"
    (doc/"examples").install Dir["examples/*"]
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/gmm-plot --version")
    (testpath/"one.json").write <<~JSON
      {"mixture": {"components": [{"weight": 1, "mean": 0, "sd": 1}]}}
    JSON
    system bin/"gmm-plot", "one.json", "-o", "one.png"
    assert_equal "\x89PNG".b, (testpath/"one.png").binread(4)
  end
end
