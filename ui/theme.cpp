#include "theme.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QStyle>

#include "edged_style.h"

#include <utility>

namespace teardown {

namespace {

bool desktopIsDark()
{
    QApplication::setPalette(QPalette()); // what the desktop says
    return isDark(QApplication::palette());
}

/// Strong colours have one ground for everything, so that what can be handled needs an edge of its own.
bool isStrong(const Palette &colours) { return colours.panel == colours.background; }

QColor buttonColour(const Palette &colours)
{
    if (isStrong(colours) && colours.dark)
        return "#5a5a5a"; // on black the style draws its outlines in black
    return colours.dark ? colours.panel.lighter(125) : colours.background;
}

QPalette widgetPalette(const Palette &colours)
{
    QPalette p;
    const QColor ground = colours.background, panel = colours.panel;
    p.setColor(QPalette::Window, panel);
    p.setColor(QPalette::WindowText, colours.text);
    p.setColor(QPalette::Base, ground);
    p.setColor(QPalette::AlternateBase, colours.selection);
    p.setColor(QPalette::Text, colours.text);
    p.setColor(QPalette::PlaceholderText, colours.muted);
    p.setColor(QPalette::Button, buttonColour(colours));
    p.setColor(QPalette::ButtonText, colours.text);
    p.setColor(QPalette::BrightText, colours.trouble);
    p.setColor(QPalette::Highlight, colours.accent);
    p.setColor(QPalette::HighlightedText, colours.onAccent);
    p.setColor(QPalette::Link, colours.accent);
    p.setColor(QPalette::ToolTipBase, ground);
    p.setColor(QPalette::ToolTipText, colours.text);
    p.setColor(QPalette::Light, colours.dark ? panel.lighter(130) : ground);
    p.setColor(QPalette::Midlight, colours.rule);
    p.setColor(QPalette::Mid, colours.rule);
    p.setColor(QPalette::Dark, colours.rule.darker(colours.dark ? 140 : 115));
    p.setColor(QPalette::Shadow, colours.dark ? Qt::black : colours.muted);
    const QColor faded = colours.dark ? colours.muted.darker(140) : colours.muted.lighter(135);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, colours.rule);
    return p;
}

/// Edges for what the style would draw without contrast.
QString edgesOf(const Palette &c)
{
    return QStringLiteral("QLineEdit, QAbstractSpinBox { border: 1px solid %1; padding: 2px; }"
                          "QTabBar::tab:selected { border: 1px solid %1; border-bottom: none; padding: 4px 10px; }")
        .arg(c.text.name());
}

/// What a palette cannot say: the quiet separators, tables and docks.
QString styleSheetOf(const Palette &c)
{
    return QStringLiteral(
        "QToolBar { border: none; border-bottom: 1px solid %1; spacing: 4px; padding: 4px 8px; }"
        "QHeaderView::section { background: %2; color: %3; border: none; padding: 3px 6px; }"
        "QTableView { selection-background-color: %4; selection-color: %5; }"
        "QToolButton[popupMode=\"2\"] { padding-right: 20px; }"
        "QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }"
        "QTreeView::item, QTableView::item { padding: 3px 4px; }"
        "QTreeView { background: transparent; selection-background-color: %4; selection-color: %5; }"
        "QTreeView QHeaderView, QTreeView QHeaderView::section { background: transparent; }"
        "QDockWidget::title { background: transparent; padding: 6px 10px 2px 10px; text-align: left; font-weight: bold; }"
        "QMainWindow::separator { background: %1; width: 1px; height: 1px; }"
        "QStatusBar { border-top: 1px solid %1; } QStatusBar::item { border: none; }"
        "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }" // from right to left Fusion draws words over the edge
        "#thingCard { border: 1px solid %3; }"
        "QToolTip { color: %5; background: %2; border: 1px solid %1; }")
        .arg(c.rule.name(), c.background.name(), c.muted.name(), c.selection.name(), c.text.name());
}

} // namespace

namespace {

void apply(const Palette &colours)
{
    static QPointer<QStyle> style; // while there is a style sheet, QApplication::style() is another
    if (!style)
        QApplication::setStyle(style = new EdgedStyle);
    QApplication::setPalette(widgetPalette(colours));
    qApp->setStyleSheet(isStrong(colours) ? styleSheetOf(colours) + edgesOf(colours) : styleSheetOf(colours));
}

} // namespace

void applyTheme(Theme theme)
{
    if (theme == Theme::Contrast)
        return applyStrongColours(true);
    apply(Palette::make(theme == Theme::Dark || (theme == Theme::System && desktopIsDark())));
}

void applyStrongColours(bool dark) { apply(Palette::strong(dark)); }

Palette paletteInForce() { return Palette::of(QApplication::palette()); }

bool themeIsDark() { return isDark(QApplication::palette()); }

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::System: return QStringLiteral("system");
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    case Theme::Contrast: return QStringLiteral("contrast");
    }
    return {};
}

Theme themeByKey(const QString &key)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        if (themeKey(theme) == key)
            return theme;
    }
    return Theme::System;
}

} // namespace teardown
