# Fits under the conjugate prior of mclust; writes conjugate-prior.json.
#
#     Rscript conjugate_prior.R > conjugate-prior.json
#
# Needs R with mclust 6.0 and jsonlite. The prior is priorControl() with its defaults (C. Fraley,
# A. E. Raftery, "Bayesian regularization for normal mixture estimation and model-based
# clustering", Journal of Classification 24, 2007). em() starts from the mixture that stands in
# the file as "start" and goes on until the log-likelihood changes by less than 1e-14 of itself.
# "logLikelihood" is that of the points alone, without the prior; "mclustBIC" has the sign of
# mclust (larger is better), "bic" is -mclustBIC. Models: V and E in one dimension, VVV (full),
# EEE (tied), VVI (diagonal), VII (spherical) in several. "parameters" is what mclust counts.

suppressMessages({library(mclust); library(jsonlite)})

cluster <- function(n, mean, sd)
  sapply(seq_along(mean), function(j) rnorm(n, mean[j], rep_len(sd, length(mean))[j]))

set.seed(20240607)
sets <- list(
  line = rbind(cluster(40, 0, 1), cluster(60, 5, 1.5)),
  skew = matrix(rexp(90)),
  whole = round(rbind(cluster(60, 2, 1.2), cluster(90, 6, 1))),
  outliers = rbind(cluster(70, 0, 1), 40, -25, 33),
  few = cluster(15, 3, 2),
  plane = rbind(cluster(50, c(0, 0), c(1, 2)), cluster(40, c(5, 3), c(1.5, 0.5))),
  ellipses = rbind(cluster(60, c(0, 0), 1) %*% matrix(c(2, 1.5, 0, 0.6), 2), cluster(50, c(1, 6), 1)),
  pairs = cluster(30, c(0, 0), 1)[rep(1:30, each = 2), ],
  space = rbind(cluster(40, c(0, 0, 0), c(1, 1, 2)), cluster(45, c(4, 4, 0), 1),
    cluster(35, c(0, 4, 5), c(1, 2, 1))),
  wide = rbind(cluster(16, c(0, 0, 0), 1)))
sets <- lapply(sets, signif, 6)

cases <- list(
  list("line", "V", 1), list("line", "V", 2), list("line", "E", 2), list("skew", "V", 3),
  list("skew", "E", 2), list("whole", "V", 2), list("whole", "V", 4), list("whole", "E", 2),
  list("outliers", "V", 2), list("few", "V", 2), list("plane", "VVV", 1), list("plane", "VVV", 3),
  list("plane", "VVI", 2), list("plane", "VII", 3), list("plane", "EEE", 2), list("ellipses", "VVV", 2),
  list("ellipses", "EEE", 4), list("ellipses", "VVI", 1), list("pairs", "VVV", 3), list("pairs", "VII", 4),
  list("space", "VVV", 3), list("space", "EEE", 3), list("space", "VVI", 4), list("space", "VII", 2),
  list("wide", "VVV", 2), list("wide", "EEE", 1))

mixture <- function(parameters, d, G) {
  variance <- parameters$variance
  covariances <- if (d == 1) array(rep_len(variance$sigmasq, G), c(1, 1, G)) else variance$sigma
  list(weights = I(parameters$pro), means = t(matrix(parameters$mean, d, G)),
    covariances = aperm(covariances, c(3, 1, 2)))
}

tight <- emControl(tol = c(1e-14, 1e-14), itmax = c(1e6, 1e6))
written <- lapply(cases, function(case) {
  points <- sets[[case[[1]]]]; model <- case[[2]]; G <- case[[3]]
  n <- nrow(points); d <- ncol(points)
  data <- if (d == 1) points[, 1] else points
  labels <- if (G == 1) rep(1, n) else if (case[[1]] == "outliers") 1 + (abs(data) > 10)
    else if (d == 1) cut(rank(data, ties.method = "first"), G, labels = FALSE)
    else kmeans(data, data[round(seq(1, n, length.out = G)), , drop = FALSE],
      algorithm = "Lloyd")$cluster
  # A start with proper covariances, near the classes, that every model can hold.
  shared <- if (d == 1) "E" else "VII"
  start <- mstep(data = data, modelName = shared, z = unmap(labels, groups = 1:G))$parameters
  begin <- mixture(start, d, G)
  common <- matrix(apply(begin$covariances * begin$weights, c(2, 3), sum), d, d)
  begin$covariances <- aperm(array(common, c(d, d, G)), c(3, 1, 2))
  z <- sapply(1:G, function(g) log(begin$weights[g]) - 0.5 * mahalanobis(points, begin$means[g, ], common))
  z <- exp(matrix(z, n, G) - apply(matrix(z, n, G), 1, max))
  z <- z / rowSums(z)
  fit <- me(data = data, modelName = model, z = z, prior = priorControl(), control = tight)
  loglik <- fit$loglik
  if (G == 1)
    loglik <- sum(cdens(data = data, modelName = model, parameters = fit$parameters, logarithm = TRUE))
  bic <- bic(model, loglik, n, d, G)
  list(set = case[[1]], model = model, components = G, start = begin, fit = mixture(fit$parameters, d, G),
    logLikelihood = loglik, parameters = nMclustParams(model, d, G), mclustBIC = bic, bic = -bic)
})
cat(toJSON(list(mclust = as.character(packageVersion("mclust")), sets = sets, cases = written),
  auto_unbox = TRUE, digits = NA), "\n")
