#include "main_window.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QSettings>
#include <QStatusBar>

#include "accessible/announcer.h"
#include "charts/charts_panel.h"
#include "compare/run_source.h"
#include "controller/bookmarks.h"
#include "diagram/minimap.h"
#include "lessons/lesson_desk.h"
#include "packets/cable_bar.h"
#include "packets/delay_bar.h"
#include "packets/forge_window.h"
#include "panels/event_panel.h"
#include "panels/history_panel.h"
#include "panels/run_until_bar.h"
#include "panels/variant_bar.h"
#include "presentation/presentation.h"
#include "scenario/library.h"
#include "text/scenario_words.h"

namespace teardown {

// What the window does with variants, moments, the tables and the stage.

namespace {

constexpr const char *tableKeys[] = {
    "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+7", "Alt+8", "Alt+9", "Alt+0", "Alt+-", "Alt+="};

} // namespace

// Variants

void MainWindow::connectVariants()
{
    const auto step = [this](const char *name, int by) {
        connect(m_commands->action(QLatin1String(name)), &QAction::triggered, this,
            [this, by] { chooseVariant(m_variants->neighbour(by)); });
    };
    step("variant-next", 1);
    step("variant-previous", -1);
    connect(m_variants, &VariantBar::chosen, this, &MainWindow::chooseVariant);
    connect(m_tables->findChild<ChartsPanel *>(), &ChartsPanel::variantWanted, this, &MainWindow::chooseVariant);
}

/// The run begins again as that variant, with questions if they were on.
void MainWindow::chooseVariant(const QString &variant)
{
    if (variant == QString::fromStdString(m_scenario.variant) || !mayLeave())
        return;
    const bool asked = m_lessons->session().asks();
    if (!open(m_opened, variant))
        return;
    if (asked && !m_lessons->session().questions().empty())
        m_lessons->session().start();
    else
        m_explorer.play();
}

void MainWindow::offerVariants()
{
    m_variants->setScenario(inSpokenLanguage(m_scenario));
    for (const char *name : {"variant-next", "variant-previous"})
        CommandSet::setUsable(
            m_commands->action(QLatin1String(name)), m_variants->hasVariants(), tr("This scenario has no variants."));
    const QString which = m_path.isEmpty() ? QString::fromStdString(m_scenario.id) : m_path;
    m_tables->findChild<ChartsPanel *>()->setRuns([scenario = m_scenario, path = m_path] {
        std::vector<MeasuredRun> runs;
        for (RunSource &source : variantSources(scenario, path))
            runs.push_back(
                {source.title(), source.variant, std::move(source.setup), source.variant.toStdString() == scenario.variant});
        return runs;
    });
    m_bookmarks->load(which + QLatin1Char('#') + QString::fromStdString(m_scenario.variant));
}

// Moments

void MainWindow::connectTimeCommands()
{
    connect(m_commands->action(QStringLiteral("run-until")), &QAction::triggered, m_runUntil, &RunUntilBar::ask);
    connect(m_runUntil, &RunUntilBar::closed, m_diagram, qOverload<>(&QWidget::setFocus));
    QAction *delay = m_commands->action(QStringLiteral("delay-packet"));
    connect(delay, &QAction::triggered, this, [this, delay] {
        if (const std::optional<Action> act = m_commands->actOf(delay))
            m_delay->ask(std::get<DelayPacket>(act->body));
    });
    connect(m_delay, &DelayBar::closed, m_diagram, qOverload<>(&QWidget::setFocus));
    for (QAction *change : m_commands->group(CommandGroup::Cables)) {
        if (!change->objectName().startsWith(QStringLiteral("change-cable")))
            continue;
        connect(change, &QAction::triggered, this, [this, change] {
            if (const std::optional<Action> act = m_commands->actOf(change))
                m_cable->ask(std::get<SetCable>(act->body).cable);
        });
    }
    connect(m_cable, &CableBar::closed, m_diagram, qOverload<>(&QWidget::setFocus));
    connect(m_commands->action(QStringLiteral("forge-segment")), &QAction::triggered, this, [this] {
        auto *form = findChild<ForgeWindow *>();
        if (!form)
            form = new ForgeWindow(m_explorer, this);
        form->show();
        form->raise();
        form->activateWindow();
    });
    connect(m_commands, &CommandSet::said, this, [this](const QString &text) { statusBar()->showMessage(text, statusMs); });
}

// Tables

void MainWindow::addTableCommands()
{
    m_tables->addPanel(
        new HistoryPanel(m_explorer, *m_bookmarks, *m_commands, m_tables), tr("History"), tr("Lines of history and bookmarks"));
    for (int i = 0; i < m_tables->count() && i < static_cast<int>(std::size(tableKeys)); ++i) {
        const QString tip = m_tables->tabToolTip(i);
        const QKeySequence key{QLatin1String(tableKeys[i])};
        auto *action = new QAction(tr("Table: %1").arg(m_tables->tabText(i)), this);
        action->setObjectName(QStringLiteral("show-") + m_tables->widget(i)->objectName());
        action->setShortcut(key);
        action->setData(tip);
        CommandSet::setUsable(action, true, {});
        connect(action, &QAction::triggered, this, [this, i] {
            raiseDock("tableDock");
            m_tables->setCurrentIndex(i);
            m_tables->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
        m_commands->adopt(CommandGroup::Panels, action);
    }
}

// Screen readers

void MainWindow::connectAccessible()
{
    m_announcer = new Announcer(m_explorer, *m_diagram, this);
    QAction *announce = m_commands->action(QStringLiteral("announce"));
    connect(announce, &QAction::toggled, m_announcer, &Announcer::setOn);
    announce->setChecked(QSettings().value(QStringLiteral("announce"), true).toBool());
    connect(announce, &QAction::toggled, this, [](bool on) { QSettings().setValue(QStringLiteral("announce"), on); });
    connect(m_diagram, &DiagramView::whyWanted, m_commands->action(QStringLiteral("why")), &QAction::trigger);
}

// The stage

void MainWindow::connectPresentation()
{
    m_presentation = new Presentation(*this, *m_diagram, m_explorer);
    QAction *present = m_commands->action(QStringLiteral("presentation"));
    connect(present, &QAction::toggled, m_presentation, &Presentation::setActive);
    connect(m_presentation, &Presentation::activeChanged, this, [this, present](bool on) {
        present->setChecked(on);
        m_minimap->setVisible(!on);
        if (on)
            applyStrongColours(themeIsDark());
        else
            applyTheme(m_theme);
    });
    connect(m_commands->action(QStringLiteral("reduced-motion")), &QAction::toggled, &m_explorer, &Explorer::setReducedMotion);
}

} // namespace teardown
