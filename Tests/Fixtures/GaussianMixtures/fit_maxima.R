# Fits of mclust from its own start; fit_maxima.py calls it and says more.
#
#     Rscript fit_maxima.R FOLDER CASES
#
# CASES has a line "set,model,components" for each fit, FOLDER has set.csv without a header. Prints a
# line for each: log-likelihood, smallest eigenvalue of a component's covariance in units of the
# covariance of all points, fewest points of a component, 1 if two components are the same; NA where
# mclust finds none.

suppressMessages(library(mclust))
arguments <- commandArgs(TRUE)
cases <- read.csv(arguments[2], header = FALSE, stringsAsFactors = FALSE)
tight <- emControl(tol = c(1e-12, 1e-12), itmax = c(1e6, 1e6))
for (line in seq_len(nrow(cases))) {
  points <- as.matrix(read.csv(file.path(arguments[1], paste0(cases[line, 1], ".csv")), header = FALSE))
  n <- nrow(points); d <- ncol(points)
  fit <- tryCatch(suppressWarnings(Mclust(if (d == 1) points[, 1] else points, G = cases[line, 3],
    modelNames = cases[line, 2], control = tight, verbose = FALSE)), error = function(e) NULL)
  if (is.null(fit) || is.na(fit$loglik)) { cat("NA,NA,NA,NA\n"); next }
  variance <- fit$parameters$variance
  G <- fit$G
  means <- matrix(fit$parameters$mean, d, G)
  sigma <- function(g) if (d == 1) matrix(rep_len(variance$sigmasq, G)[g]) else variance$sigma[, , g]
  relative <- function(covariance, g) {
    inverse <- solve(chol(covariance))
    eigen(t(inverse) %*% sigma(g) %*% inverse, symmetric = TRUE)$values
  }
  eigenvalues <- sapply(seq_len(G), function(g) min(relative(cov(points) * (n - 1) / n, g)))
  same <- FALSE
  for (g in seq_len(G)) for (h in seq_len(g - 1))
    same <- same || (sqrt(mahalanobis(means[, g], means[, h], sigma(h))) < 0.01 &&
      max(abs(relative(sigma(h), g) - 1)) < 0.01)
  cat(sprintf("%.17g,%.17g,%.17g,%d\n",
    fit$loglik, min(eigenvalues), min(fit$parameters$pro) * n, as.integer(same)))
}
