#pragma once

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace teardown {

/// Paints all pages on the device, which has its whole paper to paint on.
using PaintPaper = std::function<void(QPagedPaintDevice &)>;

/// Asks in front of `window` for the printer, and prints. `name`: what the printer's queue shows.
void askAndPrint(QWidget *window, const QString &name, const PaintPaper &paint);
/// Shows the pages as they would be printed; they can be printed from there.
void previewPrint(QWidget *window, const QString &name, const PaintPaper &paint);

} // namespace teardown
