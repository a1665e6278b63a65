#pragma once

#include <QDialog>
#include <QTimer>

#include "controller/explorer.h"
#include "scenario/figure.h"

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace teardown {

/// The settings of the figure, with a picture beside them that follows.
class FigureDialog : public QDialog {
    Q_OBJECT

public:
    FigureDialog(const Figure &figure, const std::vector<AuthorNote> &notes, Explorer &explorer, QWidget *parent);

    Figure figure() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addWords(QFormLayout *form);
    void addLooks(QFormLayout *form);
    void addRange(QFormLayout *form);
    QWidget *kindBoxes();
    QWidget *lifelineBoxes();
    void show(const Figure &figure);
    void showWords();
    void keepWords();
    void showPreview();
    void wordsChanged();
    /// The edge that the words of a field say: nothing, a time, or the event that was there before.
    FigureEdge edgeOf(const QLineEdit *field, const FigureEdge &before) const;
    QString edgeText(const FigureEdge &edge) const;

    Figure m_figure;
    std::vector<AuthorNote> m_notes;
    Explorer &m_explorer;
    QString m_language; ///< whose words the fields have
    QTimer m_wait;      ///< until nobody has typed for a moment
    QLineEdit *m_title, *m_caption, *m_from, *m_to;
    QComboBox *m_wordsLanguage, *m_font, *m_numbers, *m_axis, *m_theme, *m_language2;
    QSpinBox *m_width, *m_fontSize, *m_zoom;
    std::vector<QCheckBox *> m_flags, m_lifelines;
    QLabel *m_preview, *m_problem;
};

} // namespace teardown
