#include "editor/scenario_editor.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include "controller/last_folder.h"
#include "editor/editor_page.h"
#include "editor/field_words.h"
#include "editor/new_parts.h"
#include "editor/outline.h"
#include "editor/text_view.h"
#include "export/save_file.h"
#include "panels/build_again.h"
#include "panels/first_size.h"
#include "sim/recording.h"
#include "text/words.h"

namespace teardown {

namespace {

constexpr int statusMs = 8000, soonMs = 250;

} // namespace

ScenarioEditor::ScenarioEditor(QWidget *parent) : QMainWindow(parent, Qt::Window), m_document(this)
{
    setObjectName(QStringLiteral("scenarioEditor"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { run(true); });
    connect(&m_document, &ScenarioDocument::changed, this, &ScenarioEditor::follow);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, [this](bool clean) { setWindowModified(!clean); });
    resize(firstSize(*this, {1240, 820}));
}

void ScenarioEditor::build()
{
    buildCentre();
    buildActions();
    connect(m_outline, &Outline::chosen, this, &ScenarioEditor::showPart);
    connect(m_text, &TextView::edited, this, &ScenarioEditor::takeText);
    connect(m_toProblem, &QPushButton::clicked, this, &ScenarioEditor::goToProblem);
}

void ScenarioEditor::buildCentre()
{
    auto *centre = new QWidget(this);
    m_problem = new QLabel(centre);
    m_problem->setObjectName(QStringLiteral("editorProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_toProblem = new QPushButton(tr("&Go there"), centre);
    m_toProblem->setObjectName(QStringLiteral("goToProblem"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 6, 10, 6);
    top->addWidget(m_problem, 1);
    top->addWidget(m_toProblem);
    m_outline = new Outline(m_document, centre);
    m_scroll = new QScrollArea(centre);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_text = new TextView(centre);
    m_parts = new QSplitter(centre);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_outline);
    m_parts->addWidget(m_scroll);
    m_parts->addWidget(m_text);
    m_parts->setSizes({220, 520, 500});
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_parts, 1);
    setCentralWidget(centre);
    m_text->installEventFilter(this);
}

// What the window shows

void ScenarioEditor::begin(const std::string &text, const QString &path, const QString &variant, Beginning from)
{
    m_path = path;
    m_document.begin(text);
    m_beginning = from;
    showProblem();
    m_outline->choose({});
    showVariants();
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(variant)));
    setWindowModified(false);
    m_soon.stop(); // it is what runs already
    m_outline->setFocus();
}

void ScenarioEditor::follow()
{
    showTitle();
    m_text->show(m_document.text());
    m_outline->refresh();
    showPart();
    m_beginning = Beginning::Scenario;
    showProblem();
    showVariants();
    m_soon.start();
}

void ScenarioEditor::showTitle()
{
    const QString title = m_document.textAt(DocumentPath() / "title");
    setWindowTitle(tr("%1[*] — edit the scenario").arg(title.isEmpty() ? tr("Scenario") : title));
}

void ScenarioEditor::showPart()
{
    const DocumentPath part = m_outline->part();
    const QString wanted = EditorPage::signature(m_document, part);
    if (!m_page || wanted != m_signature) {
        m_signature = wanted;
        makePage();
    } else {
        m_page->refresh();
    }
    // Without a tree the forms would change a text that is not the one on the screen.
    m_page->setEnabled(m_document.hasTree());
    const Value *list = part.size() == 2 ? m_document.at({part.front()}) : nullptr;
    const std::size_t item = list ? std::get<std::size_t>(part.back()) : 0;
    m_remove->setEnabled(list && m_document.hasTree());
    m_up->setEnabled(list && item > 0 && m_document.hasTree());
    m_down->setEnabled(list && item + 1 < list->items.size() && m_document.hasTree());
}

/// The field that has the focus has it again on the new page.
void ScenarioEditor::makePage()
{
    const QWidget *focus = m_page && m_page->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString name = focus ? focus->objectName() : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    auto *old = m_scroll->takeWidget();
    m_page = new EditorPage(m_document, m_outline->part(), m_scroll);
    connectPage();
    m_scroll->setWidget(m_page);
    if (auto *again = name.isEmpty() ? nullptr : m_page->findChild<QWidget *>(name)) {
        again->setFocus();
        m_scroll->verticalScrollBar()->setValue(scrolled);
    }
    if (old)
        old->deleteLater(); // one of its fields may be what called
    QWidget *before = m_outline;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        widget->installEventFilter(this);
        if (widget->window() != this || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_text);
}

void ScenarioEditor::connectPage()
{
    connect(m_page, &EditorPage::fillWanted, this, &ScenarioEditor::fillExpectation);
    const auto unfold = [this](QMenu *menu, const char *name) {
        const auto *button = m_page->findChild<QPushButton *>(QLatin1String(name));
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    };
    connect(m_page, &EditorPage::stepWanted, this, [=, this] { unfold(m_steps, "add-step-here"); });
    connect(m_page, &EditorPage::programWanted, this, [=, this] { unfold(m_programs, "add-program-here"); });
    connect(m_page, &EditorPage::variantWanted, this, [this] { addVariant(m_document); });
    connect(m_page, &EditorPage::textWanted, this, [this] {
        if (const Value *value = m_document.at(m_outline->part())) {
            m_text->goTo(value->position);
            m_text->setFocus();
        }
    });
}

void ScenarioEditor::showProblem()
{
    const auto &problem = m_document.problem();
    m_text->mark(problem ? problem->position : TextPosition(), problem ? inputErrorText(*problem) : QString());
    m_toProblem->setVisible(problem.has_value());
    m_run->setEnabled(!problem);
    const QString tip = problem ? tr("It cannot run yet: %1").arg(inputErrorText(*problem))
                                : tr("Run the scenario as it is now in the main window");
    m_run->setToolTip(tip);
    m_run->setStatusTip(tip);
    if (!problem)
        m_problem->setText(beginningText());
    else if (m_document.hasTree())
        m_problem->setText(tr("⚠ %1").arg(inputErrorText(*problem)));
    else
        m_problem->setText(tr("⚠ %1. The forms wait until the text can be read.").arg(inputErrorText(*problem)));
}

/// What is said as long as nothing is changed, and nothing is wrong.
QString ScenarioEditor::beginningText() const
{
    switch (m_beginning) {
    case Beginning::Nothing: return tr("A server that listens, and a client that writes and waits. Add a step to break it.");
    case Beginning::ActedRun: return tr("What you did stands among the steps. Variants and comments of the file are left out.");
    case Beginning::Scenario: break;
    }
    return tr("✓ It can run.");
}

void ScenarioEditor::showVariants()
{
    const QSignalBlocker quiet(m_variant);
    const QString chosen = variant();
    const auto read = m_document.scenario();
    if (!read)
        return; // the old ones stay
    QStringList titles, names;
    for (const VariantName &name : read.value().variants) {
        titles += QString::fromStdString(name.title);
        names += QString::fromStdString(name.name);
    }
    offerVariants(titles, names);
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(chosen)));
    m_variant->setEnabled(m_variant->count() > 1);
}

void ScenarioEditor::offerVariants(const QStringList &titles, const QStringList &names)
{
    const QSignalBlocker quiet(m_variant);
    m_variant->clear();
    m_variant->addItem(tr("the scenario itself"), QString());
    for (int i = 0; i < titles.size(); ++i)
        m_variant->addItem(titles[i], names[i]);
}

QString ScenarioEditor::variant() const { return m_variant->currentData().toString(); }

bool ScenarioEditor::isAbout(const Scenario &scenario) const
{
    const auto mine = m_document.scenario(variant());
    return mine && writeScenario(mine.value()) == writeScenario(scenario);
}

void ScenarioEditor::takeText(const QString &text)
{
    const int line = m_text->textCursor().blockNumber();
    m_document.setText(tr("Change the text"), text.toStdString(), QStringLiteral("text-%1").arg(line));
}

void ScenarioEditor::goToProblem()
{
    const auto &path = m_document.problemPath();
    if (!m_document.problem())
        return;
    m_text->goTo(m_document.problem()->position);
    QWidget *field = nullptr;
    if (path) {
        m_outline->choose(path->size() > 1 && std::holds_alternative<std::size_t>((*path)[1])
                ? DocumentPath(path->begin(), path->begin() + 2)
                : DocumentPath());
        field = m_page->findChild<QWidget *>(pathName(*path));
    }
    (field ? field : m_text)->setFocus();
}

// Another language

void ScenarioEditor::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        buildAgain();
}

/// The document with all that can be undone stays, and so does the place where one works.
void ScenarioEditor::buildAgain()
{
    const DocumentPath part = m_outline->part();
    const QString runs = variant(), focus = focusedPart(*this);
    const bool along = m_follow->isChecked(), due = m_soon.isActive();
    const QTextCursor cursor = m_text->textCursor();
    const int anchor = cursor.anchor(), position = cursor.position(), down = m_text->verticalScrollBar()->value();
    const QList<int> widths = m_parts->sizes();
    QStringList titles, names;
    for (int i = 1; i < m_variant->count(); ++i) {
        titles += m_variant->itemText(i);
        names += m_variant->itemData(i).toString();
    }
    demolish(*this);
    m_page = nullptr;
    build();
    m_follow->setChecked(along);
    m_parts->setSizes(widths);
    showTitle();
    m_text->show(m_document.text());
    m_outline->refresh();
    m_outline->choose(part);
    showPart();
    showProblem();
    offerVariants(titles, names);
    showVariants();
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(runs)));
    QTextCursor again = m_text->textCursor();
    again.setPosition(anchor);
    again.setPosition(position, QTextCursor::KeepAnchor);
    m_text->setTextCursor(again);
    m_text->verticalScrollBar()->setValue(down);
    due ? m_soon.start() : m_soon.stop();
    focusAgain(*this, focus);
}

// What a person does

void ScenarioEditor::run(bool changed)
{
    if (changed && !m_follow->isChecked())
        return;
    const auto scenario = m_document.scenario(variant());
    if (scenario)
        Q_EMIT runWanted(scenario.value(), changed);
}

void ScenarioEditor::stopFollowing(const QString &why)
{
    m_follow->setChecked(false);
    say(why);
}

void ScenarioEditor::say(const QString &text) { statusBar()->showMessage(text, statusMs); }

/// Of the scenario itself, whichever variant runs: that is what [expect] is about.
void ScenarioEditor::fillExpectation()
{
    const auto scenario = m_document.scenario();
    if (!scenario)
        return say(tr("It cannot run yet: %1").arg(inputErrorText(scenario.error())));
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    const std::string text = writeExpectation(outcomeOf(recording), recording.setup());
    QGuiApplication::restoreOverrideCursor();
    const auto read = parseDocument(text, {});
    const Value *expect = read ? read.value().find("expect") : nullptr;
    if (expect)
        m_document.put(tr("Fill in what came out"), {"expect"}, *expect);
}

void ScenarioEditor::removePart()
{
    const DocumentPath part = m_outline->part();
    if (part.size() == 2)
        m_document.edit(tr("Remove a part"), [&](Value &tree) { removeValue(tree, part); });
}

void ScenarioEditor::movePart(int by)
{
    const DocumentPath part = m_outline->part();
    if (part.size() != 2)
        return;
    const std::size_t from = std::get<std::size_t>(part.back()), to = from + static_cast<std::size_t>(by);
    m_document.edit(tr("Move a part"), [&](Value &tree) { moveItem(tree, {part.front()}, from, to); });
    m_outline->choose(DocumentPath{part.front()} / to);
}

// Files

bool ScenarioEditor::save() { return m_path.isEmpty() ? saveAs() : saveTo(m_path); }

bool ScenarioEditor::saveAs()
{
    QFileDialog dialog(this, tr("Save the scenario"), m_path.isEmpty() ? lastFolder() : QFileInfo(m_path).absolutePath(),
        tr("Scenarios (*.teardown)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("teardown"));
    dialog.selectFile(m_document.textAt(DocumentPath() / "id") + QStringLiteral(".teardown"));
    return dialog.exec() == QDialog::Accepted && saveTo(dialog.selectedFiles().value(0));
}

/// What is wrong is saved too: work that is not finished must not be lost.
bool ScenarioEditor::saveTo(const QString &path)
{
    const QString wrong = saveFile(path, QByteArray::fromStdString(m_document.text()));
    if (!wrong.isEmpty()) {
        QMessageBox::warning(this, tr("The scenario is not saved"),
            tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), wrong));
        return false;
    }
    m_path = path;
    rememberFolderOf(path);
    m_document.undoStack().setClean();
    say(m_document.problem() ? tr("Saved %1. It cannot run yet.").arg(QDir::toNativeSeparators(path))
                             : tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

bool ScenarioEditor::mayLeave()
{
    if (m_document.undoStack().isClean())
        return true;
    const auto answer = QMessageBox::question(this, tr("Save the scenario?"),
        tr("You changed “%1” and did not save it.").arg(m_document.textAt(DocumentPath() / "title")),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void ScenarioEditor::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_document.undoStack().setClean(); // it was asked
    m_soon.stop();
    event->accept();
}

/// Undo and redo are the document's, wherever the focus is.
bool ScenarioEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace teardown
