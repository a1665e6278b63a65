#include "controller/commands.h"

namespace teardown {

// Commands by which the diagram leaves the program. The window's ExportDesk carries them out.

void CommandSet::addExportCommands()
{
    const auto g = CommandGroup::File;
    add(g, "export-svg", tr("Export diagram as S&VG…"), tr("Write the diagram to an SVG file"), QKeySequence(tr("Ctrl+E")));
    add(g, "export-png", tr("Export diagram as &PNG…"), tr("Write the diagram to a PNG file"), QKeySequence(tr("Ctrl+Shift+E")));
    add(g, "export-pdf", tr("Export diagram as P&DF…"), tr("Write the diagram to a PDF file, on pages that can be printed"),
        QKeySequence(tr("Ctrl+Alt+E")));
    add(g, "export-as", tr("&Export run as…"),
        tr("Write the run as an animation, a page to step through, text, a capture or input of another program"),
        QKeySequence(tr("Ctrl+Alt+X")));
    add(g, "print", tr("Pr&int…"), tr("Print the diagram"), QKeySequence::Print);
    add(g, "print-preview", tr("Print previe&w…"), tr("Show the pages as they are printed"), QKeySequence(tr("Ctrl+Alt+P")));
}

void CommandSet::addCopyCommands()
{
    const auto g = CommandGroup::Edit;
    add(g, "copy-picture", tr("Copy diagram as &picture"), tr("Copy the diagram as a picture, for documents and chats"),
        QKeySequence(tr("Ctrl+Shift+C")));
    add(g, "copy-text", tr("Copy diagram as &text"), tr("Copy the diagram as lines of text, for mails and code"),
        QKeySequence(tr("Ctrl+Alt+C")));
}

} // namespace teardown
