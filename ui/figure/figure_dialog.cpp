#include "figure/figure_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

#include "base/time_text.h"
#include "export/figure_options.h"
#include "figure/note_dialog.h"
#include "panels/first_size.h"
#include "scenario/figure_words.h"
#include "scenario/quantity.h"
#include "text/language.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr int previewWait = 250; // ms

QComboBox *choice(QWidget *parent, std::initializer_list<std::pair<QString, int>> items)
{
    auto *box = new QComboBox(parent);
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    return box;
}

void choose(QComboBox *box, int value) { box->setCurrentIndex(std::max(box->findData(value), 0)); }

QSpinBox *number(QWidget *parent, std::int64_t low, std::int64_t high, const QString &unit)
{
    auto *box = new QSpinBox(parent);
    box->setRange(static_cast<int>(low), static_cast<int>(high));
    box->setSuffix(unit);
    return box;
}

/// The words beside the box of a flag.
QString flagText(std::string_view key)
{
    const std::pair<std::string_view, QString> texts[] = {{"legend", FigureDialog::tr("Legend")},
        {"absolute", FigureDialog::tr("Absolute numbers")}, {"numbers", FigureDialog::tr("Sequence numbers")},
        {"options", FigureDialog::tr("TCP options")}, {"calls", FigureDialog::tr("System calls")},
        {"timers", FigureDialog::tr("Timers")}, {"arp", FigureDialog::tr("ARP")}, {"icmp", FigureDialog::tr("ICMP")},
        {"bare_acks", FigureDialog::tr("Bare ACKs")}, {"retransmissions", FigureDialog::tr("Retransmissions")},
        {"probes", FigureDialog::tr("Probes")}, {"firewall_entries", FigureDialog::tr("Entries of the firewall")},
        {"notes", FigureDialog::tr("Notes")}};
    for (const auto &[name, text] : texts)
        if (name == key)
            return text;
    return {};
}

} // namespace

FigureDialog::FigureDialog(const Figure &figure, const std::vector<AuthorNote> &notes, Explorer &explorer, QWidget *parent)
    : QDialog(parent),
      m_figure(figure),
      m_notes(notes),
      m_explorer(explorer)
{
    setObjectName(QStringLiteral("figureDialog"));
    setWindowTitle(tr("Figure settings"));
    m_preview = new QLabel(this);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(340, 300);
    m_preview->setAccessibleName(tr("Preview of the figure"));
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *settings = new QWidget(this);
    auto *form = new QFormLayout(settings);
    addWords(form);
    addLooks(form);
    form->addRow(tr("Lifelines:"), lifelineBoxes());
    form->addRow(tr("Shown:"), kindBoxes());
    addRange(form);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(settings);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QAbstractButton::clicked, this, [this] { show(Figure{}); });
    auto *grid = new QGridLayout(this);
    grid->addWidget(scroll, 0, 0);
    grid->addWidget(m_preview, 0, 1);
    grid->addWidget(m_problem, 1, 0, 1, 2);
    grid->addWidget(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    const int whole = settings->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width();
    grid->setColumnMinimumWidth(0, std::clamp(whole, 420, 620));
    resize(firstSize(*this, {1020, 680}));
    m_wait.setSingleShot(true);
    m_wait.setInterval(previewWait);
    connect(&m_wait, &QTimer::timeout, this, &FigureDialog::showPreview);
    for (QLineEdit *field : {m_title, m_caption, m_from, m_to})
        connect(field, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_font, m_numbers, m_axis, m_theme, m_language2})
        connect(box, &QComboBox::currentTextChanged, &m_wait, qOverload<>(&QTimer::start));
    for (QSpinBox *box : {m_width, m_fontSize, m_zoom})
        connect(box, &QSpinBox::valueChanged, &m_wait, qOverload<>(&QTimer::start));
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, &m_wait, qOverload<>(&QTimer::start));
    show(figure);
}

void FigureDialog::addWords(QFormLayout *form)
{
    m_title = new QLineEdit(this);
    m_title->setPlaceholderText(m_explorer.title());
    m_title->setObjectName(QStringLiteral("figureTitle"));
    m_caption = new QLineEdit(this);
    m_caption->setObjectName(QStringLiteral("figureCaption"));
    m_wordsLanguage = languageBox(m_figure.caption.empty() && m_figure.title ? *m_figure.title : m_figure.caption, this);
    connect(m_wordsLanguage, &QComboBox::currentIndexChanged, this, &FigureDialog::wordsChanged);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Caption:"), m_caption);
    form->addRow(tr("Title and caption are in:"), m_wordsLanguage);
}

void FigureDialog::addLooks(QFormLayout *form)
{
    m_width = number(this, leastFigureWidth, mostFigureWidth, tr(" px"));
    m_width->setObjectName(QStringLiteral("figureWidth"));
    m_fontSize = number(this, leastFontSize, mostFontSize, tr(" px"));
    m_zoom = number(this, leastFigureZoom, mostFigureZoom, tr(" %"));
    m_zoom->setSingleStep(25);
    m_font = new QComboBox(this);
    m_font->setEditable(true);
    m_font->addItems({QString(), QStringLiteral("sans-serif"), QStringLiteral("serif"), QStringLiteral("monospace")});
    m_numbers = choice(this,
        {{tr("none"), static_cast<int>(ArrowNumbering::Off)}, {tr("all"), static_cast<int>(ArrowNumbering::All)},
            {tr("those with a note"), static_cast<int>(ArrowNumbering::Noted)}});
    m_axis = choice(this,
        {{tr("idle time folded"), static_cast<int>(FigureAxis::Folded)}, {tr("to scale"), static_cast<int>(FigureAxis::Linear)},
            {tr("one row per event"), static_cast<int>(FigureAxis::Rows)}});
    m_theme = choice(this,
        {{tr("light"), static_cast<int>(FigureTheme::Light)}, {tr("dark"), static_cast<int>(FigureTheme::Dark)},
            {tr("as the page around it"), static_cast<int>(FigureTheme::Page)}});
    m_language2 = languageBox({}, this);
    m_language2->setItemText(0, tr("as the program speaks"));
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("&Font:"), m_font);
    form->addRow(tr("Font &size:"), m_fontSize);
    form->addRow(tr("&Numbered arrows:"), m_numbers);
    form->addRow(tr("T&ime:"), m_axis);
    form->addRow(tr("&Zoom:"), m_zoom);
    form->addRow(tr("C&olours:"), m_theme);
    form->addRow(tr("&Language of the figure:"), m_language2);
}

void FigureDialog::addRange(QFormLayout *form)
{
    m_from = new QLineEdit(this);
    m_to = new QLineEdit(this);
    m_from->setPlaceholderText(tr("the start; or a time, such as 1.5 s"));
    m_to->setPlaceholderText(tr("the end; or a time, such as 1 min"));
    form->addRow(tr("F&rom:"), m_from);
    form->addRow(tr("&Until:"), m_to);
}

QWidget *FigureDialog::kindBoxes()
{
    auto *boxes = new QWidget(this);
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const FigureFlag &flag : figureFlags()) {
        auto *box = new QCheckBox(flagText(flag.key), boxes);
        box->setObjectName(QString::fromUtf8(flag.key.data(), static_cast<qsizetype>(flag.key.size())));
        const int index = static_cast<int>(m_flags.size());
        grid->addWidget(box, index / 2, index % 2);
        m_flags.push_back(box);
    }
    return boxes;
}

QWidget *FigureDialog::lifelineBoxes()
{
    auto *boxes = new QWidget(this);
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const NodeSpec &node : m_explorer.setup().nodes) {
        auto *box = new QCheckBox(QString::fromStdString(node.name), boxes);
        const int index = static_cast<int>(m_lifelines.size());
        grid->addWidget(box, index / 4, index % 4);
        m_lifelines.push_back(box);
    }
    return boxes;
}

QString FigureDialog::edgeText(const FigureEdge &edge) const
{
    if (edge.event)
        return anchorText(*edge.event, m_explorer.setup());
    return edge.at ? QString::fromStdString(withUnit(*edge.at - Time{})) : QString();
}

FigureEdge FigureDialog::edgeOf(const QLineEdit *field, const FigureEdge &before) const
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return {};
    if (text == edgeText(before))
        return before;
    const auto time = parseDuration(text.toStdString());
    return time ? FigureEdge{atTime(*time), std::nullopt} : before;
}

void FigureDialog::show(const Figure &figure)
{
    m_figure = figure;
    m_width->setValue(static_cast<int>(figure.width));
    m_fontSize->setValue(static_cast<int>(figure.fontSize));
    m_zoom->setValue(static_cast<int>(figure.zoom));
    m_font->setCurrentText(QString::fromStdString(figure.font));
    choose(m_numbers, static_cast<int>(figure.arrowNumbers));
    choose(m_axis, static_cast<int>(figure.axis));
    choose(m_theme, static_cast<int>(figure.theme));
    m_language2->setCurrentIndex(std::max(m_language2->findData(QString::fromStdString(figure.language)), 0));
    for (std::size_t i = 0; i < m_flags.size(); ++i)
        m_flags[i]->setChecked(figure.*figureFlags()[i].value);
    for (std::uint32_t i = 0; i < m_lifelines.size(); ++i)
        m_lifelines[i]->setChecked(figure.lifelines.empty()
            || std::find(figure.lifelines.begin(), figure.lifelines.end(), NodeId{i}) != figure.lifelines.end());
    m_from->setText(edgeText(figure.from));
    m_to->setText(edgeText(figure.to));
    showWords();
    m_wait.start();
}

void FigureDialog::showWords()
{
    m_language = m_wordsLanguage->currentData().toString();
    const auto wordsIn = [this](const LocalText &text) {
        for (const auto &[language, words] : text.texts)
            if (QString::fromStdString(language) == m_language)
                return QString::fromStdString(words);
        return QString();
    };
    m_title->setText(m_figure.title ? wordsIn(*m_figure.title) : QString());
    m_caption->setText(wordsIn(m_figure.caption));
}

void FigureDialog::keepWords()
{
    m_figure.caption = withWords(m_figure.caption, m_language, m_caption->text().trimmed());
    LocalText title = withWords(m_figure.title.value_or(LocalText{}), m_language, m_title->text().trimmed());
    m_figure.title = title.empty() ? std::nullopt : std::optional(std::move(title));
}

void FigureDialog::wordsChanged()
{
    keepWords();
    showWords();
}

Figure FigureDialog::figure() const
{
    FigureDialog *self = const_cast<FigureDialog *>(this);
    self->keepWords();
    Figure figure = m_figure;
    figure.width = m_width->value();
    figure.fontSize = m_fontSize->value();
    figure.zoom = m_zoom->value();
    figure.font = m_font->currentText().trimmed().toStdString();
    figure.arrowNumbers = static_cast<ArrowNumbering>(m_numbers->currentData().toInt());
    figure.axis = static_cast<FigureAxis>(m_axis->currentData().toInt());
    figure.theme = static_cast<FigureTheme>(m_theme->currentData().toInt());
    figure.language = m_language2->currentData().toString().toStdString();
    for (std::size_t i = 0; i < m_flags.size(); ++i)
        figure.*figureFlags()[i].value = m_flags[i]->isChecked();
    figure.lifelines.clear();
    const auto checked =
        std::count_if(m_lifelines.begin(), m_lifelines.end(), [](const QCheckBox *box) { return box->isChecked(); });
    for (std::uint32_t i = 0; i < m_lifelines.size() && checked < std::ssize(m_lifelines); ++i)
        if (m_lifelines[i]->isChecked())
            figure.lifelines.push_back({i});
    figure.from = edgeOf(m_from, m_figure.from);
    figure.to = edgeOf(m_to, m_figure.to);
    return figure;
}

void FigureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_wait.start();
}

void FigureDialog::showPreview()
{
    const ResolvedFigure shown = resolved(figure(), m_notes, m_explorer.title().toStdString(), m_explorer.setup(),
        m_explorer.trace(), m_explorer.now(), spokenLanguage());
    const auto isWrong = [this](const QLineEdit *field, const FigureEdge &edge) {
        const QString text = field->text().trimmed();
        return !text.isEmpty() && text != edgeText(edge) && !parseDuration(text.toStdString());
    };
    QStringList problems = shown.problems;
    for (const auto &[field, edge] : {std::pair(m_from, m_figure.from), std::pair(m_to, m_figure.to)})
        if (isWrong(field, edge))
            problems.prepend(tr("“%1” is not a time. Write a number and a unit, such as 1.5 s.").arg(field->text()));
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    const QImage whole = exportPng(m_explorer.setup(), m_explorer.trace(), shown.until, 1, shown.options);
    if (whole.isNull())
        m_preview->setText(tr("The figure is too high for a preview. Choose a shorter part of the run."));
    else
        m_preview->setPixmap(QPixmap::fromImage(
            whole.scaled(m_preview->size().boundedTo(whole.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

} // namespace teardown
