# Draws the bars and the curve of the files bars.txt and curve.txt.
set terminal pngcairo size 576,288 font "DejaVu Sans,10"
set output output
unset key
set style fill solid noborder
plot 'bars.txt' using 1:2:3 with boxes linecolor rgb '#1f77b4', \
     'curve.txt' using 1:2 with lines linecolor rgb '#ff7f0e' linewidth 1.5
