# BIC and ICL of given fits, as mclust has them; writes icl.json.
#
#     Rscript icl.R > icl.json
#
# Needs R with mclust 6.0 and jsonlite. "mclustBIC" and "mclustICL" have the sign of mclust (larger
# is better); "bic" and "icl" are their negatives (smaller is better). mclust's icl() is that of
# C. Biernacki, G. Celeux, G. Govaert, IEEE Transactions on Pattern Analysis and Machine
# Intelligence 22, 2000, with every point in its most probable component:
# icl = bic - 2 sum_i ln max_k gamma_ik. The mixtures are those that mclust finds from its own
# start; what is computed is computed from their parameters as they stand in the file. Points:
# galaxies.csv (in thousands), faithful.csv, iris.csv of this folder, and sets of rnorm() and rexp().

suppressMessages({library(mclust); library(jsonlite)})

cluster <- function(n, mean, sd)
  sapply(seq_along(mean), function(j) rnorm(n, mean[j], rep_len(sd, length(mean))[j]))

set.seed(20240608)
sets <- list(
  galaxies = as.matrix(read.csv("galaxies.csv")) / 1000,
  waiting = as.matrix(read.csv("faithful.csv")["waiting"]),
  faithful = as.matrix(read.csv("faithful.csv")),
  iris = as.matrix(read.csv("iris.csv")[1:4]),
  petals = as.matrix(read.csv("iris.csv")[3:4]),
  skew = matrix(rexp(120)),
  touching = rbind(cluster(60, 0, 1), cluster(60, 2.2, 1), cluster(40, 5, 0.7)),
  plane = rbind(cluster(50, c(0, 0), c(1, 2)), cluster(40, c(3, 2), c(1.5, 0.5))),
  noise = cluster(60, c(0, 0), 1),
  space = rbind(cluster(40, c(0, 0, 0), c(1, 1, 2)), cluster(45, c(3, 3, 0), 1),
    cluster(35, c(0, 3, 4), c(1, 2, 1))),
  few = cluster(24, c(1, 1, 1), c(1, 2, 3)))
sets <- lapply(sets, function(set) unname(signif(set, 6)))

cases <- list(
  list("galaxies", "V", 3), list("galaxies", "E", 4), list("waiting", "V", 2), list("waiting", "E", 3),
  list("skew", "V", 3), list("touching", "V", 1), list("touching", "E", 3), list("faithful", "VVV", 2),
  list("faithful", "EEE", 3), list("faithful", "VVI", 4), list("faithful", "VII", 3), list("iris", "VVV", 2),
  list("iris", "EEE", 4), list("iris", "VVI", 3), list("petals", "VVV", 3), list("petals", "VII", 5),
  list("plane", "VVV", 2), list("plane", "EEE", 3), list("plane", "VVI", 2), list("plane", "VII", 3),
  list("noise", "VVV", 2), list("noise", "EEE", 1), list("space", "VVV", 3), list("space", "EEE", 4),
  list("space", "VVI", 3), list("space", "VII", 2), list("few", "EEE", 2), list("few", "VVI", 2))

written <- lapply(cases, function(case) {
  points <- sets[[case[[1]]]]; model <- case[[2]]; G <- case[[3]]
  n <- nrow(points); d <- ncol(points)
  data <- if (d == 1) points[, 1] else points
  found <- Mclust(data, G = G, modelNames = model, verbose = FALSE)$parameters
  variance <- found$variance
  covariances <- if (d == 1) array(rep_len(variance$sigmasq, G), c(1, 1, G)) else variance$sigma
  # The doubles that a reader of the file will have.
  mixture <- fromJSON(toJSON(list(weights = I(found$pro), means = t(matrix(found$mean, d, G)),
    covariances = aperm(covariances, c(3, 1, 2))), digits = NA))
  cholsigma <- array(apply(mixture$covariances, 1, function(s) chol(matrix(s, d, d))), c(d, d, G))
  # Every model's mixture is one of the most general model.
  general <- if (d == 1) "V" else "VVV"
  parameters <- list(pro = mixture$weights, mean = if (d == 1) mixture$means[, 1] else t(mixture$means),
    variance = if (d == 1) list(modelName = "V", d = 1, G = G, sigmasq = mixture$covariances[, 1, 1])
      else list(modelName = "VVV", d = d, G = G, sigma = aperm(mixture$covariances, c(2, 3, 1)),
        cholsigma = cholsigma))
  expected <- if (G == 1)
    list(loglik = sum(cdens(data, modelName = general, parameters = parameters, logarithm = TRUE)), z = NULL)
    else estep(data = data, modelName = general, parameters = parameters)
  bic <- bic(model, expected$loglik, n, d, G)
  icl <- icl(structure(list(n = n, z = expected$z, bic = bic), class = "Mclust"))
  list(set = case[[1]], model = model, components = G, mixture = list(weights = I(mixture$weights),
      means = mixture$means, covariances = mixture$covariances), logLikelihood = expected$loglik,
    parameters = nMclustParams(model, d, G), mclustBIC = bic, mclustICL = icl, bic = -bic, icl = -icl)
})
cat(toJSON(list(mclust = as.character(packageVersion("mclust")), sets = sets, cases = written),
  auto_unbox = TRUE, digits = NA), "\n")
