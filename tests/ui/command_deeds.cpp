#include "command_deeds.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QUndoStack>

#include "compare/compare_window.h"
#include "controller/recent_files.h"
#include "diagram/topology_strip.h"
#include "editor/scenario_editor.h"
#include "figure/figure_desk.h"
#include "panels/message_strip.h"
#include "panels/shortcut_window.h"
#include "text/language.h"
#include "theme.h"

namespace teardown {

QString lastDialog;

namespace {

void nothing(Stage &) {}
void established(Stage &s) { s.established(); }
void atEnd(Stage &s) { s.e().toEnd(); }

bool forward(Stage &s, const Before &b) { return s.e().now() > b.now; }
bool backward(Stage &s, const Before &b) { return s.e().now() < b.now; }
bool otherSelection(Stage &s, const Before &b) { return s.e().selected().valid() && s.e().selected() != b.selected; }
bool otherScenario(Stage &s, const Before &b) { return s.e().scenarioId() != b.scenario; }

template <class Body>
bool recorded(Stage &s, const Before &)
{
    return lastShown<Body>(s.e()) != nullptr;
}

bool askedSomething(Stage &, const Before &) { return !lastDialog.isEmpty(); }

bool acted(Stage &s, const Before &) { return !s.e().undoStack().isClean(); }

template <class Dialog>
bool asked(Stage &, const Before &)
{
    return lastDialog == QLatin1String(Dialog::staticMetaObject.className());
}

void addFileDeeds(Deeds &deeds)
{
    deeds["open"] = {nothing, asked<QFileDialog>};
    deeds["save"] = {nothing, asked<QFileDialog>};
    deeds["save-as"] = {nothing, asked<QFileDialog>};
    deeds["export-svg"] = {nothing, asked<QFileDialog>};
    deeds["export-png"] = {nothing, asked<QFileDialog>};
    for (const char *name : {"open-capture", "export-pdf", "export-as"})
        deeds[name] = {nothing, asked<QFileDialog>};
    for (const char *name : {"print", "print-preview"})
        deeds[name] = {nothing, askedSomething};
    for (const char *name : {"new-scenario", "edit-scenario"})
        deeds[name] = {nothing, [](Stage &s, const Before &) {
                           const auto *editor = s.window.findChild<ScenarioEditor *>();
                           return editor && editor->isVisible();
                       }};
    deeds["restart"] = {atEnd, backward};
    deeds["quit"] = {nothing, [](Stage &s, const Before &) { return !s.window.isVisible(); }};
    const auto withVariants = [](Stage &s) {
        s.open("time-wait-2msl");
        s.e().toEnd();
    };
    for (const QString &code : languageCodes()) {
        const QString other = code == QLatin1String("en") ? QStringLiteral("de") : QStringLiteral("en");
        deeds["language-" + code] = {[other](Stage &s) { s.window.changeLanguage(other); },
            [code](Stage &, const Before &) { return spokenLanguage() == code; }};
    }
    for (const char *name : {"variant-next", "variant-previous"})
        deeds[name] = {withVariants, [](Stage &s, const Before &b) { return s.e().now() < b.now && s.e().playing(); }};
    const auto kill = [](Stage &s) {
        s.established();
        s.trigger("kill-server");
        s.e().pause();
    };
    deeds["undo"] = {kill, [](Stage &s, const Before &) { return s.e().undoStack().isClean(); }};
    deeds["redo"] = {[kill](Stage &s) {
                         kill(s);
                         s.trigger("undo");
                     },
        [](Stage &s, const Before &) { return !s.e().undoStack().isClean(); }};
    deeds["copy"] = {[](Stage &s) {
                         s.established();
                         s.e().select({3});
                         QApplication::clipboard()->clear();
                     },
        [](Stage &, const Before &) { return !QApplication::clipboard()->text().isEmpty(); }};
    deeds["copy-text"] = {[](Stage &s) {
                              s.established();
                              QApplication::clipboard()->clear();
                          },
        [](Stage &, const Before &) { return QApplication::clipboard()->text().contains(QLatin1String("SYN")); }};
    deeds["copy-picture"] = {[](Stage &s) {
                                 s.established();
                                 QApplication::clipboard()->clear();
                             },
        [](Stage &, const Before &) { return QApplication::clipboard()->mimeData()->hasImage(); }};
    deeds["find-scenario"] = {nothing, [](Stage &s, const Before &) { return s.child<QLineEdit>("librarySearch")->hasFocus(); }};
}

/// As many files as the list holds, of one scenario; on the screen is another one.
void fillRecentFiles(Stage &s)
{
    static const QTemporaryDir folder;
    for (int i = 1; i <= mostRecentFiles; ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.teardown").arg(i));
        QFile::copy(QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/scenarios/refused.teardown"), path);
        s.window.open(path);
    }
    s.open("close-four");
}

void addRecentDeeds(Deeds &deeds)
{
    for (int i = 1; i <= mostRecentFiles; ++i) {
        const QString file = QStringLiteral("%1.teardown").arg(mostRecentFiles + 1 - i); // the newest first
        deeds[QStringLiteral("recent-%1").arg(i)] = {fillRecentFiles,
            [file](Stage &s, const Before &b) { return otherScenario(s, b) && recentFiles().value(0).endsWith(u'/' + file); }};
    }
    deeds["recent-clear"] = {
        fillRecentFiles, [](Stage &s, const Before &) { return recentFiles().isEmpty() && !s.action("recent-1")->isVisible(); }};
}

void addTimeDeeds(Deeds &deeds)
{
    deeds["play"] = {nothing, [](Stage &s, const Before &) { return s.e().playing(); }};
    for (const char *name : {"step-forward", "to-end", "step-segment", "step-state"})
        deeds[name] = {nothing, forward};
    for (const char *name : {"step-back", "to-start", "step-segment-back", "step-state-back"})
        deeds[name] = {atEnd, backward};
    deeds["slower"] = {nothing, [](Stage &s, const Before &b) { return s.e().speed() < b.speed; }};
    deeds["faster"] = {nothing, [](Stage &s, const Before &b) { return s.e().speed() > b.speed; }};
    deeds["skip-idle"] = {nothing, [](Stage &s, const Before &) { return !s.e().skipIdle(); }};
    deeds["run-until"] = {nothing, [](Stage &s, const Before &) { return s.child<QLineEdit>("runUntil")->hasFocus(); }};
    const auto marks = [](Stage &s) {
        for (int i = 0; i < 9; ++i) {
            s.e().stepForward();
            s.trigger("bookmark-set");
        }
        s.e().stepBack();
        s.e().stepBack();
    };
    deeds["bookmark-set"] = {nothing, [](Stage &s, const Before &) { return s.action("bookmark-1")->isEnabled(); }};
    deeds["bookmark-next"] = {marks, forward};
    deeds["bookmark-previous"] = {marks, backward};
    for (int i = 1; i <= 9; ++i)
        deeds[QStringLiteral("bookmark-%1").arg(i)] = {[marks](Stage &s) {
                                                           marks(s);
                                                           s.e().toEnd();
                                                       },
            backward};
}

/// Up to the middle of the way of the first segment with data, and that selected.
void flyingData(Stage &s)
{
    s.open("close-four");
    while (!s.e().atEnd()) {
        s.e().stepForward();
        for (const FlightView &flight : inFlight(s.e().world())) {
            const Segment *segment = s.e().trace().packet(flight.packet).segment();
            if (!segment || segment->flags.syn() || segment->length() == 0)
                continue;
            s.e().seek(flight.departed + (flight.arrives - flight.departed) / 2);
            for (std::uint32_t i = 0; i < s.e().shownRecords(); ++i)
                if (const auto *frame = s.e().trace()[{i}].as<FrameDeparted>(); frame && frame->packet == flight.packet)
                    return s.e().select({i});
        }
    }
}

void addThingDeeds(Deeds &deeds)
{
    const auto killed = [](Stage &s, const Before &) {
        const auto *last = lastShown<ProcessChanged>(s.e());
        return last && last->what == ProcessEvent::Killed;
    };
    for (const QString &host : {QStringLiteral("client"), QStringLiteral("server")}) {
        const NodeRole role = host == QLatin1String("client") ? NodeRole::Client : NodeRole::Server;
        const auto state = [role](Stage &s) { return mainSocket(s.e().world(), s.node(role)); };
        deeds["kill-" + host] = {established, killed};
        deeds["start-" + host] = {[host](Stage &s) {
                                      s.established();
                                      s.action("kill-" + host)->trigger();
                                      s.e().pause();
                                  },
            [](Stage &s, const Before &) { return lastShown<ProcessChanged>(s.e())->what == ProcessEvent::Started; }};
        deeds["close-" + host] = {
            established, [state](Stage &s, const Before &) { return state(s)->state == TcpState::FinWait1; }};
        deeds["shutdown-" + host] = {established, [state](Stage &s, const Before &) { return state(s)->sendShutdown; }};
        deeds["send-" + host] = {established, recorded<CallEntered>};
        deeds["unplug-" + host] = {established, recorded<CarrierChanged>};
        deeds["stop-" + host] = {established, [role](Stage &s, const Before &) {
                                     const auto all = processes(s.e().world(), s.node(role));
                                     return !all.empty() && all.front().state == ProcessState::Stopped;
                                 }};
        deeds["halt-" + host] = {established, [role](Stage &s, const Before &) {
                                     const auto all = processes(s.e().world(), s.node(role));
                                     return !all.empty() && all.front().state == ProcessState::Exited;
                                 }};
    }
    const std::pair<const char *, NodeRole> caches[] = {{"flush-arp-client", NodeRole::Client},
        {"flush-arp-router", NodeRole::Router}, {"flush-arp-firewall", NodeRole::Firewall},
        {"flush-arp-server", NodeRole::Server}};
    for (const auto &[name, role] : caches)
        deeds[name] = {established, [role](Stage &s, const Before &) { return neighbours(s.e().world(), s.node(role)).empty(); }};
    deeds["forget-connections"] = {[](Stage &s) {
                                       s.open("firewall-idle");
                                       s.established();
                                   },
        [](Stage &s, const Before &) {
            return s.e().world().nodes[s.node(NodeRole::Firewall).value].firewall.table.entries.empty();
        }};
    const auto dropping = [](Stage &s) {
        s.open("firewall-idle-drop");
        s.established();
    };
    const auto accepting = [dropping](Stage &s) {
        dropping(s);
        s.trigger("otherwise-accept");
    };
    const auto otherwise = [](Verdict verdict) {
        return [verdict](Stage &s, const Before &) {
            return s.e().world().nodes[s.node(NodeRole::Firewall).value].firewall.policy.otherwise == verdict;
        };
    };
    deeds["otherwise-accept"] = {dropping, otherwise(Verdict::Accept)};
    deeds["otherwise-drop"] = {accepting, otherwise(Verdict::Drop)};
    deeds["otherwise-reject"] = {dropping, otherwise(Verdict::Reject)};
    for (const char *name : {"power-client", "power-router", "power-firewall", "power-server"})
        deeds[name] = {established, recorded<PowerChanged>};
    for (std::uint32_t i = 0; i < 3; ++i)
        deeds[QStringLiteral("black-hole-%1").arg(i + 1)] = {
            established, [i](Stage &s, const Before &) { return blackHoled(s.e().world(), CableId{i}); }};
    for (const char *name : {"change-cable-1", "change-cable-2", "change-cable-3"})
        deeds[name] = {established, [](Stage &s, const Before &) {
                           return s.child<QWidget>("cableBar")->isVisible() && s.child<QLineEdit>("cableDelay")->hasFocus();
                       }};
    deeds["drop-packet"] = {flyingData, recorded<PacketLost>};
    for (const char *name : {"duplicate-packet", "corrupt-packet", "corrupt-ip-header"})
        deeds[name] = {flyingData, acted};
    deeds["delay-packet"] = {flyingData, [](Stage &s, const Before &) { return s.child<QWidget>("delayBar")->isVisible(); }};
    deeds["forge-segment"] = {established, [](Stage &s, const Before &) { return s.child<QWidget>("forgeWindow") != nullptr; }};
}

void addExplainDeeds(Deeds &deeds)
{
    const auto inside = [](Stage &s) {
        s.e().toEnd();
        s.e().select({static_cast<std::uint32_t>(s.e().shownRecords() - 1)});
    };
    deeds["why"] = {established, [](Stage &s, const Before &) { return s.e().selected().valid(); }};
    deeds["cause"] = {inside, [](Stage &s, const Before &b) { return s.e().selected() < b.selected; }};
    deeds["effect"] = {[](Stage &s) {
                           s.e().toEnd();
                           s.selectFirst<PacketMade>();
                       },
        [](Stage &s, const Before &b) { return s.e().selected() > b.selected; }};
    const auto troubled = [](Stage &s) {
        s.open("syn-timeout");
        s.e().toEnd();
    };
    for (const char *name :
        {"next-state", "previous-state", "next-repetition", "previous-repetition", "next-loss", "previous-loss"})
        deeds[name] = {troubled, otherSelection};
}

void addLessonDeeds(Deeds &deeds)
{
    const auto ask = [](Stage &s) {
        s.open("server-killed-write");
        s.lesson().start();
        s.e().pause();
        s.e().seek(*s.e().gate());
    };
    deeds["lesson-start"] = {nothing, [](Stage &s, const Before &) { return s.lesson().asks(); }};
    deeds["lesson-leave"] = {ask, [](Stage &s, const Before &) { return !s.lesson().asks(); }};
    deeds["lesson-explain"] = {nothing, [](Stage &s, const Before &) { return s.lesson().explained(); }};
    deeds["lesson-lock"] = {nothing, [](Stage &s, const Before &) { return s.e().locked(); }};
    for (int i = 1; i <= 5; ++i) {
        const QString option = QStringLiteral("option-%1").arg(i);
        deeds[QStringLiteral("answer-%1").arg(i)] = {ask, [option](Stage &s, const Before &) {
                                                         const auto *button = s.window.findChild<QAbstractButton *>(option);
                                                         return button && button->isChecked();
                                                     }};
    }
    deeds["answer-confirm"] = {[ask](Stage &s) {
                                   ask(s);
                                   s.trigger("answer-1");
                               },
        [](Stage &s, const Before &) { return s.lesson().questions().front().given.has_value(); }};
    deeds["lesson-next"] = {nothing, otherScenario};
    deeds["lesson-previous"] = {[](Stage &s) { s.open("close-four"); }, otherScenario};
    deeds["progress-clear"] = {nothing, asked<QMessageBox>};
}

void addViewDeeds(Deeds &deeds)
{
    const auto zoom = [](Stage &s) { return s.window.diagram().options().zoom; };
    deeds["zoom-in"] = {nothing, [zoom](Stage &s, const Before &b) { return zoom(s) > b.zoom; }};
    deeds["zoom-out"] = {nothing, [zoom](Stage &s, const Before &b) { return zoom(s) < b.zoom; }};
    deeds["zoom-reset"] = {[](Stage &s) { s.trigger("zoom-in"); }, [zoom](Stage &s, const Before &) { return zoom(s) == 1.0; }};
    const auto axis = [](AxisMode mode) {
        return [mode](Stage &s, const Before &) { return s.window.diagram().options().axis == mode; };
    };
    deeds["axis-folded"] = {[](Stage &s) { s.trigger("axis-rows"); }, axis(AxisMode::Folded)};
    deeds["axis-linear"] = {nothing, axis(AxisMode::Linear)};
    deeds["axis-rows"] = {nothing, axis(AxisMode::OneRowPerEvent)};
    deeds["compare"] = {nothing, [](Stage &s, const Before &) { return s.window.findChild<CompareWindow *>() != nullptr; }};
    deeds["all-events"] = {atEnd, [](Stage &s, const Before &b) { return s.events() > b.events; }};
    deeds["theme-system"] = {[](Stage &s) { s.trigger("theme-dark"); }, [](Stage &, const Before &) { return !themeIsDark(); }};
    deeds["theme-light"] = {[](Stage &s) { s.trigger("theme-dark"); }, [](Stage &, const Before &) { return !themeIsDark(); }};
    deeds["theme-dark"] = {[](Stage &s) { s.trigger("theme-light"); }, [](Stage &, const Before &) { return themeIsDark(); }};
    deeds["theme-contrast"] = {[](Stage &s) { s.trigger("theme-light"); },
        [](Stage &, const Before &) { return QApplication::palette().color(QPalette::Base) == Qt::black; }};
    deeds["reduced-motion"] = {nothing, [](Stage &s, const Before &) { return s.e().reducedMotion(); }};
    deeds["announce"] = {
        nothing, [](Stage &, const Before &) { return !QSettings().value(QStringLiteral("announce"), true).toBool(); }};
    deeds["presentation"] = {nothing, [](Stage &s, const Before &) { return s.window.diagram().stageScale() > 1; }};
    deeds["shortcuts"] = {nothing, [](Stage &s, const Before &) { return s.window.findChild<ShortcutWindow *>() != nullptr; }};
    deeds["hints"] = {[](Stage &s) { s.child<MessageStrip>("hints")->hide(); },
        [](Stage &s, const Before &) { return s.child<MessageStrip>("hints")->isVisible(); }};
    deeds["about"] = {nothing, asked<QMessageBox>};
}

void addShowDeeds(Deeds &deeds)
{
    const auto changed = [](Stage &s, const Before &b) {
        return !(s.window.diagram().options() == b.options) || s.window.diagram().hasLegend() != b.legend;
    };
    for (const char *name : {"calls", "timers", "arp", "icmp", "bare-acks", "retransmissions", "probes", "firewall-entries",
             "lifeline-client", "lifeline-router", "lifeline-firewall", "lifeline-server", "numbers", "options", "absolute",
             "arrow-numbers", "legend"})
        deeds[QStringLiteral("draw-") + QLatin1String(name)] = {established, changed};
    deeds["draw-notes"] = {nothing, [](Stage &s, const Before &) { return !s.action("draw-notes")->isChecked(); }};
    deeds["draw-everything"] = {
        [](Stage &s) { s.trigger("draw-calls"); }, [](Stage &s, const Before &) { return s.window.diagram().options().calls; }};
    deeds["focus-strip"] = {nothing, [](Stage &s, const Before &) { return s.window.diagram().strip().hasFocus(); }};
    const auto selected = [](Stage &s) {
        s.established();
        s.selectFirst<FrameDeparted>();
    };
    deeds["note-edit"] = {selected, askedSomething};
    deeds["note-delete"] = {[selected](Stage &s) {
                                selected(s);
                                s.window.findChild<FigureDesk *>()->setNoteOn(
                                    s.e().selected(), localText("watch this"), NoteSide::Auto);
                            },
        [](Stage &s, const Before &) { return s.window.findChild<FigureDesk *>()->notes().empty(); }};
    deeds["figure-settings"] = {nothing, askedSomething};
    for (const char *name : {"figure-begin", "figure-end", "figure-in-view"})
        deeds[name] = {selected, acted};
    deeds["figure-whole"] = {[](Stage &s) {
                                 s.established();
                                 s.trigger("figure-in-view");
                                 s.e().undoStack().setClean();
                             },
        acted};
    deeds["figure-from-view"] = {[](Stage &s) { s.trigger("draw-calls"); }, acted};
}

void addPanelDeeds(Deeds &deeds, Stage &stage)
{
    for (const QDockWidget *dock : stage.window.findChildren<QDockWidget *>()) {
        const QString name = dock->objectName();
        const auto find = [name](Stage &s) { return s.window.findChild<QDockWidget *>(name); };
        deeds[name + QStringLiteral("-visible")] = {
            [find](Stage &s) { find(s)->show(); }, [find](Stage &s, const Before &) { return find(s)->isHidden(); }};
    }
    const auto *tables = stage.child<QTabWidget>("eventPanel");
    for (int i = 0; i < tables->count(); ++i)
        deeds[QStringLiteral("show-") + tables->widget(i)->objectName()] = {
            [i](Stage &s) { s.child<QTabWidget>("eventPanel")->setCurrentIndex(i == 0 ? 1 : 0); },
            [i](Stage &s, const Before &b) { return s.table() == i && b.table != i; }};
}

} // namespace

Deeds allDeeds(Stage &stage)
{
    Deeds deeds;
    addFileDeeds(deeds);
    addRecentDeeds(deeds);
    addTimeDeeds(deeds);
    addThingDeeds(deeds);
    addExplainDeeds(deeds);
    addLessonDeeds(deeds);
    addViewDeeds(deeds);
    addShowDeeds(deeds);
    addPanelDeeds(deeds, stage);
    return deeds;
}

} // namespace teardown
