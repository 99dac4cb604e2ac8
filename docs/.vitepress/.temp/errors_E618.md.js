import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E618 {file} cannot be read here: {problem}; {command} brings what reads pictures","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E618.md","filePath":"errors/E618.md"}');
const _sfc_main = { name: "errors/E618.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e618-file-cannot-be-read-here-problem-command-brings-what-reads-pictures" tabindex="-1">E618 {file} cannot be read here: {problem}; <code>{command}</code> brings what reads pictures <a class="header-anchor" href="#e618-file-cannot-be-read-here-problem-command-brings-what-reads-pictures" aria-label="Permalink to &quot;E618 {file} cannot be read here: {problem}; \`{command}\` brings what reads pictures&quot;">​</a></h1><p>PNG files are read by the library sharp, which has native code and is therefore not installed with convlang: everything else runs without it. It is looked for when the first picture is read, beside the package that asks.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p><code>convlang predict</code> with a PNG file, where the package <code>sharp</code> is not installed or has no native part for this machine.</p><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Run the command that the message names, in the folder where convlang is installed (with <code>-g</code> for a command that was installed so). Items of an IDX file need no library: <code>train.images:7</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E618.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E618 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E618 as default
};
