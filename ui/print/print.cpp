#include "print/print.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace teardown {

void askAndPrint(QWidget *window, const QString &name, const PaintPaper &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    paint(printer);
}

void previewPrint(QWidget *window, const QString &name, const PaintPaper &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintPreviewDialog dialog(&printer, window);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&paint](QPrinter *paper) {
        paper->setFullPage(true);
        paint(*paper);
    });
    dialog.exec();
}

} // namespace teardown
