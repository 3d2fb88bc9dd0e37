package io.github.secondleg.examples;

import io.github.secondleg.Team;
import io.github.secondleg.draw.Draw;
import io.github.secondleg.draw.Odds;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.svg.SVGGraphics2D;

/** A picture of the odds. Each pair of clubs has a square with its percentage. A darker square is more likely. */
final class OddsPicture {
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 820;
    private static final int SHADES = 100;
    private static final double TINY = 1e-9;
    private static final Color PALE = new Color(0xEA, 0xF3, 0xEC);
    private static final Color DARK = new Color(0x0B, 0x5D, 0x3B);

    private OddsPicture() {}

    /** The picture as SVG. */
    static String of(Draw<Team> draw, Odds<Team> odds) {
        List<OddsTable.Place> rows = OddsTable.places(draw, "B", "C");
        List<OddsTable.Place> columns = OddsTable.places(draw, "A", "D");
        int count = rows.size() * columns.size();
        double[][] squares = new double[3][count];
        XYPlot plot = new XYPlot();
        double least = 1;
        double most = 0;
        for (int i = 0; i < count; i++) {
            int row = i / columns.size();
            int column = i % columns.size();
            squares[0][i] = column;
            squares[1][i] = row;
            squares[2][i] = odds.meeting(
                            rows.get(row).team(), columns.get(column).team())
                    .doubleValue();
            most = Math.max(most, squares[2][i]);
            least = squares[2][i] > 0 ? Math.min(least, squares[2][i]) : least;
        }
        for (int i = 0; i < count; i++) {
            int row = i / columns.size();
            int column = i % columns.size();
            XYTextAnnotation figure = new XYTextAnnotation(
                    OddsTable.percentage(
                            odds, rows.get(row).team(), columns.get(column).team()),
                    column,
                    row);
            figure.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
            figure.setPaint(squares[2][i] > (least + most) / 2 ? Color.WHITE : Color.DARK_GRAY);
            plot.addAnnotation(figure);
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries("odds", squares);
        plot.setDataset(data);
        plot.setRenderer(renderer(least, most));
        SymbolAxis across = axis("Champions League: pots A and D", columns);
        across.setVerticalTickLabels(true);
        plot.setDomainAxis(across);
        SymbolAxis down = axis("Confederation Cup: pots B and C", rows);
        down.setInverted(true);
        plot.setRangeAxis(down);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        String constraints =
                draw.constraints().isEmpty() ? "" : "; " + draw.constraints().get(0);
        JFreeChart chart = new JFreeChart(
                "Odds of each tie in the play-off round of 2017, in per cent (" + odds.procedure() + constraints + ")",
                new Font(Font.SANS_SERIF, Font.BOLD, 16),
                plot,
                false);
        chart.addSubtitle(new TextTitle("The contents of the pots are inferred from the published order of the ties."));
        chart.setPadding(new RectangleInsets(12, 8, 12, 16));
        chart.setBackgroundPaint(Color.WHITE);
        SVGGraphics2D svg = new SVGGraphics2D(WIDTH, HEIGHT);
        svg.setDefsKeyPrefix("odds"); // the default has the time, but the same draw must give the same picture
        chart.draw(svg, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        return svg.getSVGDocument();
    }

    private static SymbolAxis axis(String label, List<OddsTable.Place> places) {
        SymbolAxis axis = new SymbolAxis(
                label,
                places.stream()
                        .map(place -> place.number() + " " + place.team().name())
                        .toArray(String[]::new));
        axis.setTickLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        axis.setGridBandsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setRange(-0.5, places.size() - 0.5);
        axis.setAxisLineStroke(new BasicStroke(0));
        return axis;
    }

    private static XYBlockRenderer renderer(double least, double most) {
        LookupPaintScale shades = new LookupPaintScale(0, most + TINY, Color.WHITE);
        shades.add(0, Color.WHITE);
        for (int shade = 0; shade < SHADES; shade++) {
            shades.add(least - TINY + (most - least) * shade / SHADES, mixed((double) shade / SHADES));
        }
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setBlockWidth(0.96);
        renderer.setBlockHeight(0.94);
        renderer.setPaintScale(shades);
        return renderer;
    }

    private static Color mixed(double dark) {
        return new Color(
                mixed(PALE.getRed(), DARK.getRed(), dark),
                mixed(PALE.getGreen(), DARK.getGreen(), dark),
                mixed(PALE.getBlue(), DARK.getBlue(), dark));
    }

    private static int mixed(int pale, int dark, double share) {
        return (int) Math.round(pale + (dark - pale) * share);
    }
}
